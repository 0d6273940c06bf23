import { periodOf } from '@jejak/shared/skp/period'
import type { Day } from '@jejak/shared/calendar/day'
import type { Period, Skp, SkpContent } from '@jejak/shared/skp/skp'
import { fail, ok, type Result } from '@jejak/shared/result'
import { call, type CallFailure } from '../sync/http.ts'
import type { DataContext } from '../storage/data-context.ts'

/** Fetches all SKPs into the cache. Offline the cache stays as it is. */
export async function refreshSkp({ database }: DataContext): Promise<Result<null, CallFailure>> {
  const answer = await call('skp', undefined)
  if (!answer.ok) return fail(answer.reason)
  await database.transaction('rw', database.skp, async () => {
    await database.skp.clear()
    await database.skp.bulkPut(answer.value.skp.map((skp) => ({ id: skp.id, skp })))
  })
  return ok(null)
}

/** Newest year first. */
export async function findSkp({ database }: DataContext): Promise<Skp[]> {
  const rows = await database.skp.toArray()
  return rows.map((row) => row.skp).sort((a, b) => b.year - a.year)
}

/** Compare-and-set on the server; the cache follows what it answered. */
export async function saveSkp(
  { database }: DataContext,
  change: { readonly id: string; readonly baseVersion: number; readonly content: SkpContent },
): Promise<Result<Skp, CallFailure>> {
  const answer = await call('saveSkp', change)
  if (!answer.ok) return fail(answer.reason)
  await database.skp.put({ id: answer.value.id, skp: answer.value })
  return ok(answer.value)
}

/** One rencana aksi with the words around it. */
export type PlanChoice = {
  readonly id: string
  readonly periodId: string
  readonly rencanaAksi: string
  readonly rhk: string
  readonly indikator: string
}

export const toPlan = (skps: readonly Skp[]): PlanChoice[] =>
  skps.flatMap((skp) =>
    skp.rhk.flatMap((rhk) =>
      rhk.rencanaAksi.map((action) => ({
        id: action.id,
        periodId: action.periodId,
        rencanaAksi: action.deskripsi,
        rhk: rhk.uraian,
        indikator: rhk.indikator.map((item) => item.indikator).join(' '),
      })),
    ),
  )

/** What e-Kinerja would offer on that day: only the rencana aksi of its period. */
export function planOn(
  plan: readonly PlanChoice[],
  periods: readonly Period[],
  day: Day,
): PlanChoice[] {
  const period = periodOf(periods, day)
  return plan.filter((choice) => choice.periodId === period?.id)
}
