import { toDay } from '@jejak/shared/calendar/day'
import { workingDayOf } from '../../calendar/working-day.ts'
import type { EntryDecision } from '@jejak/shared/entry/entry'
import type { DayContext } from '@jejak/shared/entry/problems'
import { ENTRIES_A_DAY } from '@jejak/shared/entry/rules/overfull-day'
import type { Correction } from '@jejak/shared/skp/period-gate'
import type { Tx } from '../../platform/db/database.ts'
import type { EntryTable } from '../../platform/db/work-tables.ts'
import { planTermsOf } from '../../org/acting-posts.ts'
import { listPeriods, type Instansi } from '../../org/instansi.ts'

/** The facts that `problems` needs about one entry, from the database, as its owner would see them now. */
export async function dayContextOf(
  tx: Tx,
  instansi: Instansi,
  row: EntryTable,
): Promise<DayContext> {
  const others = await tx
    .selectFrom('entry')
    .select(['id', 'start_minute as start', 'end_minute as end', 'text'])
    .where('instansi_id', '=', instansi.id)
    .where('owner_id', '=', row.owner_id)
    .where('day', '=', row.day)
    .where('removed', '=', 0)
    .where('id', '!=', row.id)
    // One more than a day may hold: past it the answer is the same, whatever else is there.
    .limit(ENTRIES_A_DAY)
    .execute()
  const { hours, rest } = await workingDayOf(tx, instansi.id, {
    personId: row.owner_id,
    day: toDay(row.day),
  })
  return {
    others,
    periods: await listPeriods(tx, instansi.id),
    plan: await planOf(tx, instansi.id, row),
    hours,
    rest,
    today: instansi.today,
    now: instansi.minute,
    correction: correctionOf(row),
  }
}

/**
 * The right to correct an entry that was given back: on the day it was decided on, also while it waits for the next
 * decision. A decision of an older version does not say its day; then the entry may not be moved at all.
 */
export function correctionOf(
  row: Pick<EntryTable, 'day' | 'correction_until' | 'decision'>,
): Correction | null {
  if (row.correction_until === null) return null
  const decision = row.decision === null ? null : (JSON.parse(row.decision) as EntryDecision)
  return { day: decision?.day ?? toDay(row.day), until: toDay(row.correction_until) }
}

/** Only the rencana aksi the entry points at: the rule asks whether it is among the owner's, and of which period. */
async function planOf(tx: Tx, instansiId: string, row: EntryTable) {
  if (row.plan_id === null) return []
  const found = await tx
    .selectFrom('rencana_aksi')
    .select(['id', 'period_id as periodId'])
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', row.owner_id)
    .where('id', '=', row.plan_id)
    .execute()
  const actingOf = await planTermsOf(tx, instansiId, [row])
  return found.map((item) => ({ ...item, acting: actingOf(row) }))
}
