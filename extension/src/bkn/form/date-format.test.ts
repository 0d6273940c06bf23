import { describe, expect, test } from 'vitest'
import { toDay } from '@jejak/shared/calendar/day'
import {
  DATE_FORMATS,
  formatLike,
  formatOf,
  isSwappable,
  meaningsOf,
  readDate,
  swapped,
  writeDate,
} from './date-format.ts'
import { TIME_FORMATS, timeFormatOf, writeTime } from './time-format.ts'
import { readTime } from '../page/dates.ts'

const FIFTH = toDay('2025-06-05')

test.each(DATE_FORMATS.map(([format, language]) => ({ format, language })))(
  'a day written as $format ($language) reads back as itself',
  ({ format, language }) => {
    const text = writeDate(FIFTH, format, language)
    expect(readDate(text, format)).toBe(FIFTH)
    expect(meaningsOf(text)).toContain(FIFTH)
  },
)

test('a text in which day and month could be swapped means two days, and never one in silence', () => {
  expect(meaningsOf('05-06-2025')).toEqual(['2025-06-05', '2025-05-06'])
  expect(meaningsOf('21-11-2025')).toEqual(['2025-11-21'])
  expect(meaningsOf('05/05/2025')).toEqual(['2025-05-05'])
  expect(meaningsOf('5 Juni 2025')).toEqual([FIFTH])
  expect(meaningsOf('Kamis, 5 Juni 2025')).toEqual([FIFTH])
  expect(meaningsOf('besok')).toEqual([])
  expect(['YYYY-MM-DD', 'D MMMM YYYY', 'DD.MM.YYYY'].map(isSwappable)).toEqual([false, false, true])
  expect(swapped('DD/MM/YYYY')).toBe('MM/DD/YYYY')
})

describe('a field tells its format', () => {
  test.each([
    ['DD-MM-YYYY', 'DD-MM-YYYY'],
    ['dd/mm/yyyy', 'DD/MM/YYYY'],
    ['hh-bb-tttt', 'DD-MM-YYYY'],
    ['tgl/bln/thn', 'DD/MM/YYYY'],
    ['Format: D MMMM YYYY', 'D MMMM YYYY'],
    ['contoh: 31/12/2025', 'DD/MM/YYYY'],
    ['Pilih tanggal', undefined],
    ['05/06/2025', undefined],
  ])('"%s"', (shown, format) => expect(formatOf(shown)).toBe(format))

  test('by what stands in it, where only one order can be meant', () => {
    expect(['21-11-2025', '21 November 2025', '05-06-2025', '2025-06-05'].map(formatLike)).toEqual([
      'DD-MM-YYYY',
      'D MMMM YYYY',
      undefined,
      'YYYY-MM-DD',
    ])
  })

  test.each([
    ['HH.mm', 'HH.mm'],
    ['HH:mm:ss', 'HH:mm:ss'],
    ['jj:mm', 'HH:mm'],
    ['contoh: 08.00', 'HH.mm'],
    ['hh:mm A', 'hh:mm A'],
    ['Pilih jam', undefined],
  ])('of a time: "%s"', (shown, format) => expect(timeFormatOf(shown)).toBe(format))
})

test('a time reads back as itself in every format, and seconds are no part of ours', () => {
  for (const format of TIME_FORMATS) {
    for (const minute of [0, 490, 720, 810, 1439]) {
      expect(readTime(writeTime(minute, format))).toBe(minute)
    }
  }
  expect(readTime('08:10:30')).toBeUndefined()
})
