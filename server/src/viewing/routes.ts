import type { Handlers } from '../http/handler.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { listViewings } from './list.ts'

export const viewingRoutes = (deps: ServerDeps): Pick<Handlers, 'viewings'> => ({
  viewings: ({ actor, request }) => listViewings(deps, actor, request),
})
