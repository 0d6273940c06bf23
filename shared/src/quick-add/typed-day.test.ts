import { expect, test } from 'vitest'
import { addDays, toDay } from '../calendar/day.ts'
import { formatDay, LOCALES } from '../i18n/text.ts'
import { parseTypedDay } from './typed-day.ts'

const today = toDay('2026-11-29')

test.each([
  ['27 Nov 2026', '2026-11-27'],
  ['27 November 2026', '2026-11-27'],
  ['Jumat, 27 November 2026', '2026-11-27'],
  ['27 Nov', '2026-11-27'],
  ['27nov', '2026-11-27'],
  ['27/11', '2026-11-27'],
  ['27-11', '2026-11-27'],
  ['27.11.26', '2026-11-27'],
  ['27/11/2026', '2026-11-27'],
  ['2026-11-27', '2026-11-27'],
  ['5/12', '2026-12-05'],
  ['5 Januari', '2027-01-05'],
  ['5 Jan 2026', '2026-01-05'],
  ['17 Agt', '2026-08-17'],
  ['17 Aug 2026', '2026-08-17'],
  ['3 May 2026', '2026-05-03'],
  ['30', '2026-11-30'],
  ['kemarin', '2026-11-28'],
  ['Kemarin', '2026-11-28'],
  ['hari ini', '2026-11-29'],
  ['besok', '2026-11-30'],
  ['lusa', '2026-12-01'],
  ['yesterday', '2026-11-28'],
])('"%s" is read as %s', (text, day) => {
  expect(parseTypedDay(text, today)).toBe(day)
})

test.each([
  '',
  'x',
  '31',
  '31/11',
  '29/2/2026',
  '11/27/2026',
  '27 Foo',
  'sebelum 27 Nov',
  'kemarin sore',
  '0',
  '2026-13-01',
])('"%s" is no day', (text) => {
  expect(parseTypedDay(text, today)).toBeUndefined()
})

test('a year that is not said is the nearest one', () => {
  expect(parseTypedDay('28 Des', toDay('2027-01-04'))).toBe('2026-12-28')
})

test('every day of two years is read back as the field writes it', () => {
  for (const locale of LOCALES) {
    for (let at = 0; at < 730; at++) {
      const day = addDays(toDay('2026-01-01'), at)
      expect(parseTypedDay(formatDay(day, locale, 'medium'), today)).toBe(day)
    }
  }
})
