import { toDay } from '../src/calendar/day.ts'
import type { FillEntry } from '../src/bkn/fill-entry.ts'
import type { BknRecord, FillOrder } from '../src/bkn/recorded.ts'

/** Ids of entries for the tests of whoever sends, takes or keeps them. */
export const A = '01a2004e-9cf4-7e90-af9c-84be3222666a'
export const B = '01a2004e-9cf4-7e90-af9c-84be3222666b'
export const C = '01a2004e-9cf4-7e90-af9c-84be3222666c'

/** An entry that tells by its words which one it is. */
export const sampleEntry = (id: string, change: Partial<FillEntry> = {}): FillEntry => ({
  id,
  day: toDay('2026-01-19'),
  start: 480,
  end: 540,
  text: `Kegiatan ${id}`,
  rencanaAksi: 'Menyusun laporan',
  quantity: 1,
  unit: 'dokumen',
  evidence: '',
  ...change,
})

export const sampleOrder = (id: string, change: Partial<FillEntry> = {}): FillOrder => ({
  entry: sampleEntry(id, change),
  stamp: `s-${id.slice(-8)}`,
})

export const sampleRecord = (
  id: string,
  at: number,
  change: Partial<FillEntry> = {},
): BknRecord => ({ ...sampleOrder(id, change), at, how: 'filled' })
