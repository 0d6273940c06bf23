import { MAX_MUTATIONS } from '@jejak/shared/sync/protocol'
import type { OutboxRow } from '../storage/rows.ts'
import { holdLeftMs } from './rest.ts'
import { isReadBy } from './take-choices.ts'

/**
 * Three seconds at 80 kbit/s, for fifty usual intents. What was once sent has to be sent again whole, so a batch that
 * a slow wire cannot carry would stand in its own way. Far below the route's limit: 413 is a proxy's doing.
 */
const MAX_BYTES = 32 * 1024

/**
 * The next request's mutations: every one ever sent and unanswered first, all of them, then new ones up to the
 * limit. An entry that waits for the person, for an intent on another entry, or whose removal can still be undone,
 * is left alone, and so is whatever comes after in the same entry.
 * @param outbox in order of `seq`
 */
export function chooseBatch(
  outbox: readonly OutboxRow[],
  {
    limit,
    now,
    reads = [],
  }: {
    readonly limit: number
    readonly now: number
    /** What the server says it reads. */
    readonly reads?: readonly string[] | undefined
  },
): OutboxRow[] {
  const resting = new Set(outbox.filter((row) => row.conflict !== null).map((row) => row.entryId))
  const waiting = new Set(outbox.map((row) => row.id))
  const batch = outbox.filter((row) => row.sent === 1)
  let bytes = batch.reduce((sum, row) => sum + sizeOf(row), 0)
  const isReadable = isReadBy(reads)
  for (const row of outbox) {
    if (row.sent === 1 || !isReadable(row)) continue
    if (row.after !== undefined && waiting.has(row.after)) resting.add(row.entryId)
    if (holdLeftMs(row, now) > 0) resting.add(row.entryId)
    if (resting.has(row.entryId)) continue
    bytes += sizeOf(row)
    if (batch.length >= Math.min(limit, MAX_MUTATIONS)) break
    if (batch.length > 0 && bytes > MAX_BYTES) break
    batch.push(row)
  }
  return batch
}

const sizeOf = (row: OutboxRow): number => JSON.stringify(row.mutation).length
