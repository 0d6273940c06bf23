import { toDay } from '../src/calendar/day.ts'
import type { EntryContent } from '../src/entry/entry.ts'
import type { DayContext } from '../src/entry/problems.ts'

/** An entry and a day without any problem, for the tests of the rules: each changes the one thing it is about. */
export const sampleEntry = (
  patch: Partial<EntryContent> = {},
): EntryContent & { readonly id: string } => ({
  id: 'this',
  day: toDay('2026-11-18'),
  start: 480,
  end: 540,
  text: 'Menyusun laporan bulanan',
  planId: 'ra-1',
  quantity: 1,
  unit: 'dokumen',
  quality: null,
  evidence: [{ url: 'https://docs.google.com/document/d/1', title: 'Laporan', scope: 'org' }],
  origin: 'manual',
  ...patch,
})

export const sampleDay = (patch: Partial<DayContext> = {}): DayContext => ({
  others: [],
  periods: [
    {
      id: 'p-1',
      name: 'November',
      from: toDay('2026-11-01'),
      to: toDay('2026-11-30'),
      deadline: toDay('2026-12-05'),
      jenis: 'bulanan',
      final: false,
    },
  ],
  plan: [
    { id: 'ra-1', periodId: 'p-1' },
    { id: 'ra-old', periodId: 'p-0' },
  ],
  hours: { from: 450, to: 960 },
  today: toDay('2026-11-18'),
  now: 600,
  correction: null,
  ...patch,
})

export const sampleOther = (start: number, end: number, text = 'Menelaah surat') => ({
  id: `other-${start}`,
  start,
  end,
  text,
})
