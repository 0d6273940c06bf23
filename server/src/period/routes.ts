import { fail, ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import { requireInstansi } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { listKeptPeriods } from './list-periods.ts'
import { previewPeriod } from './preview.ts'
import { actOnPeriod, savePeriod } from './save-period.ts'

type Routes = 'periods' | 'savePeriod' | 'previewPeriod' | 'actOnPeriod'

export function periodRoutes(deps: ServerDeps): Pick<Handlers, Routes> {
  const { db, now } = deps
  const todayOf = async (tx: Tx, { instansiId }: Actor) =>
    (await requireInstansi(tx, instansiId, now())).today
  return {
    async periods({ actor }) {
      const today = await todayOf(db.read, actor)
      return ok({ periods: await listKeptPeriods(db.read, actor.instansiId, today) })
    },
    savePeriod: ({ actor, request }) =>
      db.write(async (tx) =>
        savePeriod(tx, deps, actor, { ...request, today: await todayOf(tx, actor) }),
      ),
    async previewPeriod({ actor, request }) {
      const period = await db.read
        .selectFrom('period')
        .selectAll()
        .where('instansi_id', '=', actor.instansiId)
        .where('id', '=', request.id)
        .executeTakeFirst()
      if (!period) return fail({ code: 'not-found' })
      return ok(await previewPeriod(db.read, period, await todayOf(db.read, actor)))
    },
    actOnPeriod: ({ actor, request }) =>
      db.write(async (tx) =>
        actOnPeriod(tx, deps, actor, { ...request, today: await todayOf(tx, actor) }),
      ),
  }
}
