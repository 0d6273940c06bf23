import { ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { listSkp, saveSkp } from './skp.ts'

export const skpRoutes = (deps: ServerDeps): Pick<Handlers, 'skp' | 'saveSkp'> => ({
  async skp({ actor }) {
    return ok({ skp: await listSkp(deps.db.read, actor) })
  },
  saveSkp({ actor, request }) {
    return deps.db.write((tx) => saveSkp(tx, deps, actor, request))
  },
})
