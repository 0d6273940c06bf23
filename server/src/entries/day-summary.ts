import { daysBetween, dayAt, toDay, type Day } from '@jejak/shared/calendar/day'
import { workingDayOf } from '../calendar/working-day.ts'
import { asSubmitted } from './queries/submitted.ts'
import type { Tx } from '../platform/db/database.ts'
import type { DaySummaryTable, EntryTable } from '../platform/db/work-tables.ts'
import type { Instansi } from '../org/instansi.ts'

/** The same two days as the `late` rule of entries. */
const LATE_DAYS = 2

type Figures = Pick<DaySummaryTable, 'filled' | 'waiting' | 'approved' | 'returned' | 'late'>
const FIGURES = ['filled', 'waiting', 'approved', 'returned', 'late'] as const
type Counted = Pick<
  EntryTable,
  'day' | 'status' | 'removed' | 'start_minute' | 'end_minute' | 'submitted_at'
>

/** What an entry adds to its day: minutes, and one to `late`. Drafts are the owner's own business and add nothing. */
export function shareOf(instansi: Pick<Instansi, 'zone'>, row: Counted): Figures {
  const isCounted = row.removed === 0 && row.status !== 'draft'
  const minutes = isCounted ? Math.max(0, row.end_minute - row.start_minute) : 0
  const isLate =
    isCounted &&
    row.submitted_at !== null &&
    daysBetween(toDay(row.day), dayAt(row.submitted_at, instansi.zone)) >= LATE_DAYS
  return {
    filled: minutes,
    waiting: row.status === 'submitted' ? minutes : 0,
    approved: row.status === 'approved' ? minutes : 0,
    returned: row.status === 'returned' ? minutes : 0,
    late: isLate ? 1 : 0,
  }
}

/**
 * Brings the day of a person, or the two days of an entry that moved, up to date with one entry's change, in the
 * transaction that made it. A supervisor reads these figures: what is being corrected counts as it was handed in.
 * Reads no other entry: a day with thousands of them costs what a day with one does. A draft, or a correction, that
 * stays one changes no figure and costs nothing.
 */
export async function moveDaySummaries(
  tx: Tx,
  instansi: Instansi,
  before: EntryTable,
  after: EntryTable,
): Promise<void> {
  if (before.status === after.status && UNSEEN.includes(after.status)) return
  const [from] = await asSubmitted(tx, instansi.id, [before])
  const [to] = await asSubmitted(tx, instansi.id, [after])
  const personId = after.owner_id
  for (const day of new Set([from?.day, to?.day])) {
    if (day === undefined) continue
    const change = minus(
      to?.day === day ? shareOf(instansi, to) : NOTHING,
      from?.day === day ? shareOf(instansi, from) : NOTHING,
    )
    await addTo(tx, instansi, { personId, day: toDay(day) }, change)
  }
}

/** What is written in these states is nobody's but the owner's until it is handed in. */
const UNSEEN: readonly EntryTable['status'][] = ['draft', 'returned']

const NOTHING: Figures = { filled: 0, waiting: 0, approved: 0, returned: 0, late: 0 }

const minus = (a: Figures, b: Figures): Figures => ({
  filled: a.filled - b.filled,
  waiting: a.waiting - b.waiting,
  approved: a.approved - b.approved,
  returned: a.returned - b.returned,
  late: a.late - b.late,
})

type PersonDay = { readonly personId: string; readonly day: Day }

async function addTo(tx: Tx, instansi: Instansi, of: PersonDay, change: Figures): Promise<void> {
  const { expected } = await workingDayOf(tx, instansi.id, of)
  const { numUpdatedRows } = await tx
    .updateTable('day_summary')
    .set((set) => ({
      expected,
      ...Object.fromEntries(FIGURES.map((name) => [name, set(name, '+', change[name])])),
    }))
    .where('instansi_id', '=', instansi.id)
    .where('person_id', '=', of.personId)
    .where('day', '=', of.day)
    .executeTakeFirst()
  // A day is summed from its entries once, when nobody has counted it yet; what changed just now is among them.
  if (numUpdatedRows === 0n) await countDay(tx, instansi, of, expected)
}

async function countDay(
  tx: Tx,
  instansi: Instansi,
  { personId, day }: PersonDay,
  expected: number,
): Promise<void> {
  const figures = await sumOfDay(tx, instansi, { personId, day })
  await tx
    .insertInto('day_summary')
    .values({ instansi_id: instansi.id, person_id: personId, day, expected, ...figures })
    .execute()
}

/** The figures of a day from its entries: what `day_summary` must say. */
export async function sumOfDay(
  tx: Tx,
  instansi: Pick<Instansi, 'id' | 'zone'>,
  { personId, day }: PersonDay,
): Promise<Figures> {
  const rows = await tx
    .selectFrom('entry')
    .selectAll()
    .where('instansi_id', '=', instansi.id)
    .where('owner_id', '=', personId)
    .where('day', '=', day)
    .where('removed', '=', 0)
    .where('status', '!=', 'draft')
    .execute()
  const submitted = await asSubmitted(tx, instansi.id, rows)
  return submitted
    .filter((row) => row.day === day)
    .map((row) => shareOf(instansi, row))
    .reduce((a, b) => minus(a, minus(NOTHING, b)), NOTHING)
}
