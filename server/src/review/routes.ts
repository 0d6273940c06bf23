import { ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { World } from '../world.ts'
import { reviewQueue } from './queue.ts'

export const reviewRoutes = (world: World): Pick<Handlers, 'reviewQueue'> => ({
  async reviewQueue({ actor, request }) {
    return ok(await reviewQueue(world, actor, request.after))
  },
})
