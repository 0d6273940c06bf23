import type { Entry } from '@jejak/shared/entry/entry'
import type { JejakDatabase } from '../storage/database.ts'

const NEWS_MS = 7 * 86_400_000
const SEEN = 'inboxSeenSeq'

/** Decisions on my entries, the newest first. The sequence is the server's, so no clock orders them. */
export async function findDecisions(database: JejakDatabase, limit: number): Promise<Entry[]> {
  const rows = await database.entries
    .where('status')
    .anyOf('approved', 'returned', 'submitted', 'draft')
    .filter((row) => row.decision !== null && !row.removed)
    .toArray()
  return rows.sort((a, b) => seqOf(b) - seqOf(a)).slice(0, limit)
}

/** Unread of the last week: on a new device everything is unread, and old decisions are no news. */
export async function countUnread(database: JejakDatabase, nowMs: number): Promise<number> {
  const seen = await readSeen(database)
  const since = nowMs - NEWS_MS
  return database.entries
    .where('status')
    .anyOf('approved', 'returned')
    .filter((row) => !row.removed && seqOf(row) > seen && (row.decision?.at ?? 0) >= since)
    .count()
}

export async function readSeen(database: JejakDatabase): Promise<number> {
  const row = await database.settings.get(SEEN)
  return typeof row?.value === 'number' ? row.value : 0
}

export async function markSeen(database: JejakDatabase, seq: number): Promise<void> {
  if (seq > (await readSeen(database))) await database.settings.put({ key: SEEN, value: seq })
}

export const seqOf = (row: Entry): number => row.decision?.seq ?? 0
