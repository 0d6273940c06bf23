import { ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { listSuperiorRhk } from '../skp/superior-rhk.ts'
import { requireInstansi } from '../org/instansi.ts'
import { keepRhk } from './keep.ts'
import { looksBelow, looksOfOwn } from './looks.ts'
import { readMatrix } from './matrix.ts'
import { declineProposal, proposalsTo } from './proposals.ts'
import { propose } from './propose.ts'

type Routes = 'superiorRhk' | 'looks' | 'keepRhk' | 'matrix' | 'propose' | 'declineProposal'

export const cascadeRoutes = (deps: ServerDeps): Pick<Handlers, Routes> => ({
  async superiorRhk({ actor: { instansiId, personId }, request: { year, actingPostId } }) {
    const of = { instansiId, personId, year, actingPostId: actingPostId ?? null }
    return ok({ rhk: await listSuperiorRhk(deps.db.read, of) })
  },
  looks: async ({ actor }) => ok(await looksOf(deps.db.read, actor)),
  keepRhk: ({ actor, request }) =>
    deps.db.write(async (tx) => {
      const kept = await keepRhk(tx, deps, actor, request)
      return kept.ok ? ok(await looksOf(tx, actor)) : kept
    }),
  async matrix({ actor, request: { year } }) {
    const tx = deps.db.read
    const { today } = await requireInstansi(tx, actor.instansiId, deps.now())
    return ok(await readMatrix(tx, actor, { year, today }))
  },
  propose: ({ actor, request }) =>
    deps.db.write(async (tx) => {
      const { today } = await requireInstansi(tx, actor.instansiId, deps.now())
      const done = await propose(tx, deps, actor, { ...request, today })
      return done.ok ? ok(await readMatrix(tx, actor, { year: request.year, today })) : done
    }),
  declineProposal: ({ actor, request: { id } }) =>
    deps.db.write(async (tx) => {
      const done = await declineProposal(tx, actor, id)
      return done.ok ? ok(await looksOf(tx, actor)) : done
    }),
})

const looksOf = async (tx: Tx, actor: Actor) => ({
  mine: await looksOfOwn(tx, actor),
  below: await looksBelow(tx, actor),
  proposals: await proposalsTo(tx, actor),
})
