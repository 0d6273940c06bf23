import type { Handlers } from '../http/handler.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { readRecap } from './recap.ts'

type Routes = 'recap'

export const reportRoutes = (deps: ServerDeps): Pick<Handlers, Routes> => ({
  recap: ({ actor, request }) => readRecap(deps, actor, request),
})
