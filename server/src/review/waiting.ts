import { addDays } from '@jejak/shared/calendar/day'
import { sql } from 'kysely'
import type { Net } from '../access/candidates.ts'
import { WAITING_OF_A_DAY } from '../platform/budgets.ts'
import { asRows } from '../platform/db/as-rows.ts'
import type { Database, Tx } from '../platform/db/database.ts'
import type { EntryTable } from '../platform/db/work-tables.ts'
import type { Instansi } from '../org/instansi.ts'

/** A person's day: the queue is read by the day, then by the person. */
export type PlaceInQueue = { readonly day: string; readonly owner: string }
type Reader = Pick<Database, 'read' | 'engine'>
type WaitingDay = PlaceInQueue & { readonly waiting: number }

/**
 * The next days with something that waits, until they hold so many entries. Read from the index of what waits alone:
 * neither the archive nor what waits for others is walked.
 */
export async function waitingDays(
  db: Reader,
  instansi: Instansi,
  net: Net,
  { after, count }: { readonly after: PlaceInQueue; readonly count: number },
): Promise<{ readonly found: readonly WaitingDay[]; readonly isEnd: boolean }> {
  const found: WaitingDay[] = []
  let held = 0
  // What is left of the day comes first and ends at once; what lies behind is counted only when that was too little.
  for (const part of after.day === '' ? (['later'] as const) : (['same', 'later'] as const)) {
    const days = await readDays(db, instansi, net, { part, after, count })
    for (const each of days) {
      if (held >= count) return { found, isEnd: false }
      found.push(each)
      held += Math.min(each.waiting, WAITING_OF_A_DAY)
    }
    if (days.length >= count) return { found, isEnd: false }
  }
  return { found, isEnd: true }
}

type Part = {
  /** The rest of the day of `after`, or the days behind it. */
  readonly part: 'same' | 'later'
  readonly after: PlaceInQueue
  readonly count: number
}

async function readDays(
  { read, engine }: Reader,
  instansi: Instansi,
  { right, passed }: Net,
  { part, after, count }: Part,
): Promise<readonly WaitingDay[]> {
  const place =
    part === 'same'
      ? sql`day = ${after.day} and asked.value > ${after.owner}`
      : sql`day > ${after.day}`
  const waitingOf = (owners: ReadonlySet<string>, further = sql``) => {
    const asked = asRows(engine, [...owners])
    // The state is written out, so that the engines find the index of what waits.
    const waits = sql`instansi_id = ${instansi.id} and owner_id = asked.value
      and status = 'submitted' and removed = 0 and ${place} ${further}`
    // Person by person in the order of the index, PostgreSQL sorts nothing but what it has counted. SQLite keeps the
    // order of a cross join, and would else go through all that waits, once for each person.
    return engine === 'postgres'
      ? sql`select of_one.day, asked.value as owner, waiting from ${asked} as asked
          cross join lateral (select day, cast(count(*) as integer) as waiting from entry
            where ${waits} group by day) as of_one`
      : sql`select day, asked.value as owner, count(*) as waiting from ${asked} as asked cross join entry
          where ${waits} group by owner_id, day`
  }
  const parts = [
    ...(right.size > 0 ? [waitingOf(right)] : []),
    // Whatever waits for fewer days than may pass is not looked at.
    ...(passed.size > 0
      ? [waitingOf(passed, sql`and submitted_at < ${startOf(instansi, instansi.escalationDays)}`)]
      : []),
  ]
  if (parts.length === 0) return []
  const { rows } = await sql<WaitingDay>`${sql.join(parts, sql` union all `)}
    order by day, owner limit ${count}`.execute(read)
  return rows
}

/** When the day so many days ago began, where the agency is. */
const startOf = ({ today, zone }: Instansi, daysAgo: number): number =>
  Date.parse(`${addDays(today, -daysAgo)}T00:00:00Z`) - zone * 60_000

/** The first entries of these days, each with how many its day has. */
export async function entriesOf(
  tx: Tx,
  instansiId: string,
  days: readonly WaitingDay[],
): Promise<readonly (EntryTable & { readonly dayWaiting: number })[]> {
  if (days.length === 0) return []
  const keyOf = (owner: string, day: string) => `${owner}|${day}`
  const asked = new Map(days.map((each) => [keyOf(each.owner, each.day), each.waiting]))
  const rows = await tx
    .with('waiting', (on) =>
      on
        .selectFrom('entry')
        .select('id as waiting_id')
        .select(sql<number>`row_number() over (partition by owner_id, day order by id)`.as('place'))
        .where('instansi_id', '=', instansiId)
        .where('owner_id', 'in', [...new Set(days.map(({ owner }) => owner))])
        .where('day', 'in', [...new Set(days.map(({ day }) => day))])
        .where(sql<boolean>`status = 'submitted' and removed = 0`),
    )
    .selectFrom('waiting')
    .innerJoin('entry', (join) =>
      join.onRef('entry.id', '=', 'waiting_id').on('entry.instansi_id', '=', instansiId),
    )
    .selectAll('entry')
    .where('place', '<=', WAITING_OF_A_DAY)
    .orderBy('day')
    .orderBy('owner_id')
    .orderBy('entry.id')
    .execute()
  return rows.flatMap((row) => {
    const dayWaiting = asked.get(keyOf(row.owner_id, row.day))
    return dayWaiting === undefined ? [] : [{ ...row, dayWaiting }]
  })
}
