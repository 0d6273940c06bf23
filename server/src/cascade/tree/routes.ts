import { ok } from '@jejak/shared/result'
import type { Handlers } from '../../http/handler.ts'
import { requireInstansi } from '../../org/instansi.ts'
import type { Actor, ServerDeps } from '../../platform/server-deps.ts'
import { readGaps } from './gaps.ts'
import { readTree } from './line.ts'
import { openNode } from './open.ts'

export const treeRoutes = (
  deps: Pick<ServerDeps, 'db' | 'now'>,
): Pick<Handlers, 'tree' | 'treeOpen' | 'treeGaps'> => {
  const todayOf = async ({ instansiId }: Actor) =>
    (await requireInstansi(deps.db.read, instansiId, deps.now())).today
  return {
    tree: async ({ actor, request: { year } }) => ok(await readTree(deps.db.read, actor, year)),
    treeOpen: async ({ actor, request: { skp, rhk, after } }) =>
      openNode(deps.db.read, actor, { skpId: skp, id: rhk, after, today: await todayOf(actor) }),
    treeGaps: async ({ actor, request: { year, kind, after } }) => {
      const today = await todayOf(actor)
      return ok(await readGaps(deps.db.read, actor, { year, kind, after, today }))
    },
  }
}
