import { ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { personDay } from './person-day.ts'
import { remindTeam } from './remind.ts'
import { teamMonth } from './team-month.ts'

type Routes = 'team' | 'teamDay' | 'remindTeam'

export const teamRoutes = (deps: ServerDeps): Pick<Handlers, Routes> => ({
  async team({ actor, request }) {
    return ok(await teamMonth(deps, actor, request))
  },
  async teamDay({ actor, request }) {
    return ok(await personDay(deps, actor, request))
  },
  async remindTeam({ actor, request }) {
    return ok(await remindTeam(deps, actor, request))
  },
})
