import { ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { listSuperiorRhk } from '../skp/superior-rhk.ts'
import { keepRhk } from './keep.ts'
import { looksBelow, looksOfOwn } from './looks.ts'
import { proposalsTo } from './proposals.ts'

type Routes = 'superiorRhk' | 'looks' | 'keepRhk'

export const cascadeRoutes = (deps: ServerDeps): Pick<Handlers, Routes> => ({
  async superiorRhk({ actor: { instansiId, personId }, request: { year } }) {
    return ok({ rhk: await listSuperiorRhk(deps.db.read, { instansiId, personId, year }) })
  },
  looks: async ({ actor }) => ok(await looksOf(deps.db.read, actor)),
  keepRhk: ({ actor, request }) =>
    deps.db.write(async (tx) => {
      const kept = await keepRhk(tx, deps, actor, request)
      return kept.ok ? ok(await looksOf(tx, actor)) : kept
    }),
})

const looksOf = async (tx: Tx, actor: Actor) => ({
  mine: await looksOfOwn(tx, actor),
  below: await looksBelow(tx, actor),
  proposals: await proposalsTo(tx, actor),
})
