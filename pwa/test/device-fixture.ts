import { toDay } from '@jejak/shared/calendar/day'
import type { Entry, EntryContent } from '@jejak/shared/entry/entry'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { DataContext } from '../src/storage/data-context.ts'
import { JejakDatabase } from '../src/storage/database.ts'

/** One person's device in memory, with a clock that the test moves and ids that count. */
export function createDevice() {
  const database = new JejakDatabase('me', { indexedDB: new IDBFactory(), IDBKeyRange })
  let now = Date.parse('2026-11-27T03:00:00Z')
  let ids = 0
  const context: DataContext = { database, clock: { now: () => now, newId: () => `id-${++ids}` } }
  return { database, context, pass: (ms: number) => (now += ms) }
}

/** What a person writes about the hour from 08.00. */
export const contentOf = (change: Partial<EntryContent> = {}): EntryContent => ({
  day: toDay('2026-11-27'),
  start: 480,
  end: 540,
  text: 'Menyusun laporan',
  planId: null,
  quantity: 1,
  unit: 'dokumen',
  quality: null,
  evidence: [],
  origin: 'manual',
  ...change,
})

/** An entry as the server holds it. */
export const rowOf = (id: string, change: Partial<Entry> = {}): Entry => ({
  id,
  owner: 'me',
  ...contentOf(),
  status: 'draft',
  version: 1,
  removed: false,
  submittedAt: null,
  decision: null,
  ...change,
})
