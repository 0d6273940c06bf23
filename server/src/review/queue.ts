import type { QueueItem } from '@jejak/shared/review/queue'
import { sql } from 'kysely'
import { can } from '../access/can.ts'
import { candidateOwners } from '../access/candidates.ts'
import { WAITING_OF_A_DAY } from '../platform/budgets.ts'
import type { Tx } from '../platform/db/database.ts'
import type { EntryTable } from '../platform/db/work-tables.ts'
import { requireInstansi } from '../org/instansi.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { toQueueItems } from './queue-items.ts'

const PAGE = 100

/** Entries that wait for this person, oldest day first, a page at a time. */
export async function reviewQueue(
  { db, now }: Pick<ServerDeps, 'db' | 'now'>,
  actor: Actor,
  after: string | undefined,
): Promise<{ readonly items: QueueItem[]; readonly next: string | null }> {
  const tx = db.read
  const instansi = await requireInstansi(tx, actor.instansiId, now())
  const owners = await candidateOwners({ tx, ...actor, onDay: instansi.today })
  const waiting: WaitingRow[] = []
  let cursor = parseCursor(after)
  let isEnd = owners.length === 0
  // A page may hold entries of candidates that turn out to be somebody else's to decide: then look further.
  while (!isEnd && waiting.length < PAGE) {
    const rows = await waitingEntries(tx, actor.instansiId, owners, cursor)
    const mine = await can({
      tx,
      actor,
      permission: 'entry.review',
      ids: rows.map((row) => row.id),
      onDay: instansi.today,
    })
    waiting.push(...rows.filter((row) => mine.has(row.id)))
    cursor = rows.at(-1) ?? cursor
    isEnd = rows.length < PAGE
  }
  const page = waiting.slice(0, PAGE)
  const last = page.at(-1)
  return {
    items: await toQueueItems(tx, instansi, page),
    next: last && (waiting.length > PAGE || !isEnd) ? `${last.day}|${last.id}` : null,
  }
}

/** An entry that waits, and how many of its owner's day do; no more than `WAITING_OF_A_DAY` of them are sent. */
export type WaitingRow = EntryTable & { readonly dayWaiting: number }

type Cursor = Pick<EntryTable, 'day' | 'id'>

/** Anything that is not a cursor of ours starts at the beginning. */
function parseCursor(text: string | undefined): Cursor {
  const match = /^(\d{4}-\d{2}-\d{2})\|([0-9a-f-]{36})$/.exec(text ?? '')
  return { day: match?.[1] ?? '', id: match?.[2] ?? '' }
}

async function waitingEntries(
  tx: Tx,
  instansiId: string,
  owners: readonly string[],
  after: Cursor,
): Promise<WaitingRow[]> {
  return tx
    .with('waiting', (on) =>
      on
        .selectFrom('entry')
        .select(['id as waiting_id', 'day as waiting_day'])
        .select(sql<number>`row_number() over (partition by owner_id, day order by id)`.as('place'))
        .select(
          sql<number>`cast(count(*) over (partition by owner_id, day) as integer)`.as('dayWaiting'),
        )
        .where('instansi_id', '=', instansiId)
        .where('owner_id', 'in', [...owners])
        // Written out, so that SQLite finds the index of what waits.
        .where(sql<boolean>`status = 'submitted'`)
        .where('removed', '=', 0)
        .where('day', '>=', after.day),
    )
    .selectFrom('waiting')
    .innerJoin('entry', (join) =>
      join.onRef('entry.id', '=', 'waiting_id').on('entry.instansi_id', '=', instansiId),
    )
    .selectAll('entry')
    .select('dayWaiting')
    .where('place', '<=', WAITING_OF_A_DAY)
    .where((where) =>
      where.or([
        where('waiting_day', '>', after.day),
        where.and([where('waiting_day', '=', after.day), where('waiting_id', '>', after.id)]),
      ]),
    )
    .orderBy('waiting_day')
    .orderBy('waiting_id')
    .limit(PAGE)
    .execute()
}
