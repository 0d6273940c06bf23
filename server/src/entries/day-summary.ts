import { sql } from 'kysely'
import { daysBetween, dayAt, toDay, type Day } from '@jejak/shared/calendar/day'
import { workingDayOf } from '../calendar/working-day.ts'
import { asSubmitted } from './queries/submitted.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Instansi } from '../org/instansi.ts'

/** The same two days as the `late` rule of entries. */
const LATE_DAYS = 2

/**
 * Writes the day of a person anew from its entries, in the transaction that changed one of them. All figures are
 * minutes, `late` counts entries. Drafts are the owner's own business and are not counted.
 */
export async function refreshDaySummary(
  tx: Tx,
  instansi: Instansi,
  { personId, day }: { readonly personId: string; readonly day: Day },
): Promise<void> {
  const standing = await tx
    .selectFrom('entry')
    .selectAll()
    .where('instansi_id', '=', instansi.id)
    .where('owner_id', '=', personId)
    .where('day', '=', day)
    .where('removed', '=', 0)
    .where('status', '!=', 'draft')
    .execute()
  // A supervisor reads these figures: what is being corrected counts as it was handed in.
  const submitted = await asSubmitted(tx, instansi.id, standing)
  const rows = submitted.filter((row) => row.day === day)
  const minutes = (status?: string) =>
    rows
      .filter((row) => status === undefined || row.status === status)
      .reduce((sum, row) => sum + Math.max(0, row.end_minute - row.start_minute), 0)
  const isLate = (row: { submitted_at: number | null }) =>
    row.submitted_at !== null &&
    daysBetween(day, dayAt(row.submitted_at, instansi.zone)) >= LATE_DAYS
  const { expected } = await workingDayOf(tx, instansi.id, { personId, day })
  const figures = {
    expected,
    filled: minutes(),
    waiting: minutes('submitted'),
    approved: minutes('approved'),
    returned: minutes('returned'),
    late: rows.filter(isLate).length,
  }
  await tx
    .insertInto('day_summary')
    .values({ instansi_id: instansi.id, person_id: personId, day, ...figures })
    .onConflict((conflict) =>
      conflict.columns(['instansi_id', 'person_id', 'day']).doUpdateSet({
        expected: sql.ref('excluded.expected'),
        filled: sql.ref('excluded.filled'),
        waiting: sql.ref('excluded.waiting'),
        approved: sql.ref('excluded.approved'),
        returned: sql.ref('excluded.returned'),
        late: sql.ref('excluded.late'),
      }),
    )
    .execute()
}

/** Refreshes every day named once. */
export async function refreshDaySummaries(
  tx: Tx,
  instansi: Instansi,
  personId: string,
  days: readonly string[],
): Promise<void> {
  for (const day of new Set(days)) {
    await refreshDaySummary(tx, instansi, { personId, day: toDay(day) })
  }
}
