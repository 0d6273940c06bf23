import { ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { teamDay } from './team-day.ts'

export const teamRoutes = (deps: ServerDeps): Pick<Handlers, 'team'> => ({
  async team({ actor, request }) {
    return ok(await teamDay(deps, actor, request.day))
  },
})
