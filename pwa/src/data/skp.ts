import { takesDay } from '@jejak/shared/skp/acting'
import type { ActingPost } from '@jejak/shared/skp/acting-post'
import { periodOf } from '@jejak/shared/skp/period'
import type { Day } from '@jejak/shared/calendar/day'
import type { Period, Skp } from '@jejak/shared/skp/skp'
import type { DataContext } from '../storage/data-context.ts'

/** Newest year first. */
export async function findSkp({ database }: DataContext): Promise<Skp[]> {
  const rows = await database.skp.toArray()
  return rows.map((row) => row.skp).sort((a, b) => b.year - a.year)
}

/** One rencana aksi with the words around it. */
export type PlanChoice = {
  readonly id: string
  readonly periodId: string
  readonly rencanaAksi: string
  readonly rhk: string
  readonly indikator: string
  /** Of a plan for a post one acts in. */
  readonly acting?: ActingPost | undefined
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
        acting: skp.acting,
      })),
    ),
  )

/** What e-Kinerja would offer on that day: only the rencana aksi of its period, of plans that take the day. */
export function planOn(
  plan: readonly PlanChoice[],
  periods: readonly Period[],
  day: Day,
): PlanChoice[] {
  const period = periodOf(periods, day)
  return plan.filter((choice) => choice.periodId === period?.id && takesDay(choice.acting, day))
}
