import type { QueueItem } from '@jejak/shared/review/queue'
import { reviewerOf } from '../access/can.ts'
import { candidateNet } from '../access/candidates.ts'
import type { EntryTable } from '../platform/db/work-tables.ts'
import { requireInstansi } from '../org/instansi.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { toQueueItems } from './queue-items.ts'
import { entriesOf, waitingDays, type PlaceInQueue } from './waiting.ts'

/** Entries of a page; a person's day is never cut in two. */
const PAGE = 100

/** Entries that wait for this person, oldest day first, a page at a time. */
export async function reviewQueue(
  { db, now }: Pick<ServerDeps, 'db' | 'now'>,
  actor: Actor,
  after: string | undefined,
): Promise<{ readonly items: QueueItem[]; readonly next: string | null }> {
  const tx = db.read
  const instansi = await requireInstansi(tx, actor.instansiId, now())
  const question = { tx, ...actor, onDay: instansi.today }
  const net = await candidateNet(question, instansi.escalationDays === 0 ? 0 : 1)
  const page: WaitingRow[] = []
  let cursor = parseCursor(after)
  let isEnd = net.right.size + net.passed.size === 0
  // A page may hold entries of candidates that turn out to be somebody else's to decide: then look further.
  while (!isEnd && page.length < PAGE) {
    const days = await waitingDays(db, instansi, net, {
      after: cursor,
      count: PAGE - page.length,
    })
    const rows = await entriesOf(tx, instansi.id, days.found)
    const hats = await reviewerOf({
      tx,
      actor,
      ids: rows.map((row) => row.id),
      onDay: instansi.today,
    })
    for (const row of rows) {
      const hat = hats.get(row.id)
      if (hat) page.push({ ...row, ...(hat.waited !== undefined && { waited: hat.waited }) })
    }
    cursor = days.found.at(-1) ?? cursor
    isEnd = days.isEnd
  }
  return {
    items: await toQueueItems(tx, instansi, page),
    next: isEnd ? null : `${cursor.day}|${cursor.owner}`,
  }
}

/**
 * An entry that waits, how many of its owner's day do (no more than `WAITING_OF_A_DAY` of them are sent), and for how
 * long those were silent whom it came from.
 */
export type WaitingRow = EntryTable & { readonly dayWaiting: number; readonly waited?: number }

/** Anything that is not a cursor of ours starts at the beginning. */
function parseCursor(text: string | undefined): PlaceInQueue {
  const match = /^(\d{4}-\d{2}-\d{2})\|([0-9a-f-]{36})$/.exec(text ?? '')
  return { day: match?.[1] ?? '', owner: match?.[2] ?? '' }
}
