import { toDay } from '../src/calendar/day.ts'
import type { EntryContent } from '../src/entry/entry.ts'

/** An entry for tests, with what a test wants different. */
export const sampleContent = (change: Partial<EntryContent> = {}): EntryContent => ({
  day: toDay('2026-01-19'),
  start: 480,
  end: 540,
  text: 'Menyusun laporan keuangan',
  planId: '018f0000-0000-7000-8000-000000000001',
  quantity: 1,
  unit: 'dokumen',
  quality: null,
  evidence: [],
  origin: 'manual',
  ...change,
})
