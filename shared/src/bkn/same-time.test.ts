import { expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import type { BknRecord } from './recorded.ts'
import { recordedInTimeOf } from './same-time.ts'

const DAY = toDay('2025-11-18')
const record = (
  id: string,
  start: number,
  end: number,
  { at = 1, day = DAY }: { readonly at?: number; readonly day?: typeof DAY } = {},
): BknRecord => ({
  entry: {
    id,
    day,
    start,
    end,
    text: `Kegiatan ${id}`,
    rencanaAksi: 'Menyusun laporan',
    quantity: 1,
    unit: 'dokumen',
    evidence: '',
  },
  stamp: 's',
  at,
  how: 'filled',
})
const entry = (start: number, end: number) => ({ id: 'new', day: DAY, start, end })

test('a recording of another entry in the same time is found, the newest first', () => {
  const records = [record('a', 480, 540), record('b', 500, 600, { at: 2 })]
  expect(recordedInTimeOf(entry(510, 570), records)?.entry.id).toBe('b')
})

test('times that only touch, another day, and its own recordings are not', () => {
  const records = [
    record('a', 480, 540),
    record('b', 600, 660),
    record('c', 540, 600, { day: toDay('2025-11-19') }),
    record('new', 540, 600),
    record('new+1', 540, 600),
  ]
  expect(recordedInTimeOf(entry(540, 600), records)).toBeNull()
})

test('work over midnight reaches into the next day', () => {
  const next = record('a', 0, 60, { day: toDay('2025-11-19') })
  expect(recordedInTimeOf(entry(1320, 30), [next])).toBe(next)
  expect(recordedInTimeOf(entry(1320, 1440), [next])).toBeNull()
})
