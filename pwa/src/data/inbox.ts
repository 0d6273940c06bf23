import type { Entry } from '@jejak/shared/entry/entry'
import type { JejakDatabase } from './database.ts'

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

export async function countUnread(database: JejakDatabase): Promise<number> {
  const seen = await readSeen(database)
  return database.entries
    .where('status')
    .anyOf('approved', 'returned')
    .filter((row) => !row.removed && seqOf(row) > seen)
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
