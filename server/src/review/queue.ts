import type { QueueItem } from '@jejak/shared/review/queue'
import { can } from '../access/can.ts'
import { candidateOwners } from '../access/candidates.ts'
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
  const waiting: EntryTable[] = []
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
): Promise<EntryTable[]> {
  return tx
    .selectFrom('entry')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('owner_id', 'in', [...owners])
    .where('status', '=', 'submitted')
    .where('removed', '=', 0)
    .where((where) =>
      where.or([
        where('day', '>', after.day),
        where.and([where('day', '=', after.day), where('id', '>', after.id)]),
      ]),
    )
    .orderBy('day')
    .orderBy('id')
    .limit(PAGE)
    .execute()
}
