import type { Entry } from '@jejak/shared/entry/entry'
import type { JejakDatabase } from '../storage/database.ts'
import { firstPull } from '../storage/sync-state.ts'

const NEWS_MS = 7 * 86_400_000
const SEEN = 'inboxSeenSeq'

/** Decisions on my entries, the newest first. The sequence is the server's, so no clock orders them. */
export const findDecisions = (database: JejakDatabase, limit: number): Promise<Entry[]> =>
  database.entries
    .orderBy('decision.seq')
    .reverse()
    .filter((row) => !row.removed)
    .limit(limit)
    .toArray()

/**
 * Unread of the last week: on a new device everything is unread, and old decisions are no news. Reads the newest ones
 * alone, and none while the first pull brings page after page: it would read all of them after each.
 */
export async function countUnread(database: JejakDatabase, nowMs: number): Promise<number> {
  if (firstPull(await database.meta.get('sync'))) return 0
  const seen = await readSeen(database)
  const since = nowMs - NEWS_MS
  let count = 0
  await database.entries
    .where('decision.seq')
    .above(seen)
    .reverse()
    .until((row) => (row.decision?.at ?? 0) < since)
    .each((row) => {
      if (!row.removed && IS_NEWS.has(row.status)) count++
    })
  return count
}

const IS_NEWS: ReadonlySet<Entry['status']> = new Set(['approved', 'returned'])

export async function readSeen(database: JejakDatabase): Promise<number> {
  const row = await database.settings.get(SEEN)
  return typeof row?.value === 'number' ? row.value : 0
}

export async function markSeen(database: JejakDatabase, seq: number): Promise<void> {
  if (seq > (await readSeen(database))) await database.settings.put({ key: SEEN, value: seq })
}

export const seqOf = (row: Entry): number => row.decision?.seq ?? 0
