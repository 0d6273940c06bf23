import { describe, expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import type { FillEntry } from './fill-entry.ts'
import { attribute, beforeOf, differencesOf, rowOf } from './sight.ts'
import type { SeenRow, Sight } from './sight.ts'

const DAY = toDay('2025-11-19')
const entry: FillEntry = {
  id: 'a',
  day: DAY,
  start: 480,
  end: 540,
  text: 'Menyusun laporan keuangan bulanan untuk BPKAD',
  rencanaAksi: 'Menyusun laporan',
  quantity: 1,
  unit: 'dokumen',
  evidence: '',
}
const row = (more: Partial<SeenRow> = {}): SeenRow => ({ ...rowOf(entry), ...more })
const sight = (
  rows: readonly SeenRow[],
  count: number | null = null,
  minutes: number | null = null,
): Sight => ({
  rows: [...rows],
  count,
  minutes,
})
const OTHER = row({ start: 600, end: 660, text: 'Rapat koordinasi' })
const look = (
  now: Sight,
  then: Sight | undefined = sight([OTHER]),
  taken: readonly SeenRow[] = [],
) => attribute({ entry, sight: now, before: then && beforeOf(then), taken })

describe('a row that is new since OK is the entry that was sent', () => {
  test.each([
    ['its title is cut', row({ text: 'Menyusun laporan keu…' })],
    [
      'something stands before it',
      row({ text: '[Draft] Menyusun laporan keuangan bulanan untuk BPKAD' }),
    ],
    ['its text was changed', row({ text: 'Lain sama sekali' })],
    ['its times were rounded', row({ start: 465, end: 555 })],
    ['it went to another day of the week', row({ day: toDay('2025-11-20') })],
    ['the calendar hides its times', row({ start: null, end: null, text: 'Menyusun lap…' })],
  ])('%s', (_name, seen) => {
    expect(look(sight([OTHER, seen]))).toEqual({ is: 'altered', row: seen })
  })

  test('by its time first, whatever else is new', () => {
    const byHand = row({ start: 700, end: 720, text: entry.text })
    const mine = row({ text: 'Lain' })
    expect(look(sight([OTHER, byHand, mine]))).toEqual({ is: 'altered', row: mine })
  })

  test('by count and total where it cannot be seen', () => {
    expect(look(sight([OTHER], 3, 120), sight([OTHER], 2, 60))).toEqual({ is: 'counted' })
    expect(look(sight([OTHER], 3, 90), sight([OTHER], 2, 60))).toEqual({ is: 'none' })
    expect(look(sight([OTHER], 2, 60), sight([OTHER], 2, 60))).toEqual({ is: 'none' })
  })
})

test('a row that stood there before is not it, nor one that is another entry of the queue', () => {
  const cut = row({ text: 'Menyusun laporan…' })
  expect(look(sight([OTHER, cut]), sight([OTHER, cut]))).toEqual({ is: 'none' })
  // A look from before OK that was out of date: the entry before this one comes up later.
  expect(look(sight([OTHER]), sight([]), [OTHER])).toEqual({ is: 'none' })
  expect(look(sight([cut, cut]), sight([cut]))).toEqual({ is: 'altered', row: cut })
})

test('without a look from before OK only the very same row is it', () => {
  expect(attribute({ entry, sight: sight([row()]), before: undefined, taken: [] })).toEqual({
    is: 'same',
  })
  const seen = sight([row({ text: 'Menyusun laporan…' })])
  expect(attribute({ entry, sight: seen, before: undefined, taken: [] })).toEqual({ is: 'none' })
})

test('what differs is told field by field', () => {
  expect(differencesOf(entry, row({ end: 555, text: 'Menyusun…' }))).toEqual([
    { field: 'end', sent: '09:00', reads: '09:15' },
    { field: 'text', sent: entry.text, reads: 'Menyusun…' },
  ])
  expect(differencesOf(entry, row({ start: null, end: null }))).toEqual([])
})

test('seed 408: the entry before comes up late and under a title of the calendar, and is not this one', () => {
  const titled = row({ start: 600, end: 660, text: 'Menindaklanjuti sura: Rapat' })
  const taken = [row({ start: 600, end: 660, text: 'Rapat' })]
  const late = look(sight([titled]), sight([]), taken)
  expect(late).toEqual({ is: 'none' })
  const mine = row({ text: 'Menyiapkan bahan: Menyusun laporan keu…' })
  expect(look(sight([titled, mine]), sight([]), taken)).toEqual({ is: 'altered', row: mine })
  // The site may have put this one at that time: its words say so.
  const moved = row({ start: 600, end: 660, text: 'Menyusun laporan keuangan bulanan…' })
  expect(look(sight([moved]), sight([]), taken)).toEqual({ is: 'altered', row: moved })
})
