import { addDays, type Day } from '@jejak/shared/calendar/day'
import type { Me } from '@jejak/shared/org/me'
import { toDay } from '@jejak/shared/calendar/day'
import type { Tx } from '../platform/db/database.ts'

/** What was asked longer ago has been said often enough. */
const DAYS = 14

/** The days that a person was asked to fill and has not, the newest first; of each day the last time it was asked. */
export async function openReminders(
  tx: Tx,
  { instansiId, personId }: { readonly instansiId: string; readonly personId: string },
  today: Day,
): Promise<NonNullable<Me['reminders']>> {
  const rows = await tx
    .selectFrom('reminder')
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'reminder.instansi_id')
        .onRef('person.id', '=', 'reminder.by_id'),
    )
    .leftJoin('day_summary', (join) =>
      join
        .onRef('day_summary.instansi_id', '=', 'reminder.instansi_id')
        .onRef('day_summary.person_id', '=', 'reminder.person_id')
        .onRef('day_summary.day', '=', 'reminder.day'),
    )
    .select(['reminder.day', 'reminder.at', 'reminder.acting_as as actingAs', 'person.name as by'])
    .where('reminder.instansi_id', '=', instansiId)
    .where('reminder.person_id', '=', personId)
    .where('reminder.sent_on', '>', addDays(today, -DAYS))
    .where((on) => on.or([on('day_summary.filled', 'is', null), on('day_summary.filled', '=', 0)]))
    .orderBy('reminder.sent_on', 'desc')
    .execute()
  const byDay = new Map(rows.toReversed().map((row) => [row.day, row]))
  return [...byDay.values()]
    .map((row) => ({ ...row, day: toDay(row.day) }))
    .toSorted((a, b) => b.at - a.at)
}
