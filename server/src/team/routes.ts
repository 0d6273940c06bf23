import { ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { World } from '../world.ts'
import { teamDay } from './team-day.ts'

export const teamRoutes = (world: World): Pick<Handlers, 'team'> => ({
  async team({ actor, request }) {
    return ok(await teamDay(world, actor, request.day))
  },
})
