import { fail, ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { World } from '../world.ts'
import { syncRecords } from './sync-records.ts'

export const bknRoutes = (world: World): Pick<Handlers, 'syncRecords'> => ({
  async syncRecords({ actor, request }) {
    if (request.person !== actor.personId) return fail({ code: 'unauthenticated' })
    return ok(await syncRecords(world, actor, request))
  },
})
