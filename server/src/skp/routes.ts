import { ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { World } from '../world.ts'
import { listSkp, saveSkp } from './skp.ts'

export const skpRoutes = (world: World): Pick<Handlers, 'skp' | 'saveSkp'> => ({
  async skp({ actor }) {
    return ok({ skp: await listSkp(world.db.read, actor) })
  },
  saveSkp({ actor, request }) {
    return world.db.write((tx) => saveSkp(tx, world, actor, request))
  },
})
