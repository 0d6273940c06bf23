import { expect, test } from 'vitest'
import { formatMinute } from '../calendar/day.ts'
import { formatTime, LOCALES } from '../i18n/text.ts'
import { parseTypedTime } from './typed-time.ts'
import { shiftTime } from './written-time.ts'

const read = (text: string, kind?: 'start' | 'end') => {
  const minute = parseTypedTime(text, kind)
  return minute === undefined ? undefined : formatMinute(minute)
}

test.each([
  ['8', '08:00'],
  ['08', '08:00'],
  ['8.30', '08:30'],
  ['8:30', '08:30'],
  ['8,30', '08:30'],
  ['8 30', '08:30'],
  ['830', '08:30'],
  ['0830', '08:30'],
  ['13.00', '13:00'],
  ['13:00:00', '13:00'],
  [' 13.05 ', '13:05'],
  ['pukul 9', '09:00'],
  ['jam 13.15', '13:15'],
  ['0', '00:00'],
  ['8 malam', '20:00'],
  ['8:30 PM', '20:30'],
  ['1:00 pm', '13:00'],
  ['12:15 AM', undefined],
  ['setengah 9 pagi', '08:30'],
])('"%s" is read as %s', (text, time) => {
  expect(read(text)).toBe(time)
})

test.each([
  '',
  'x',
  '25',
  '8.3',
  '8.60',
  '24.01',
  '08.00–09.00',
  'setengah 9',
  '13.00 WITA',
  '12345',
])('"%s" is no time that a field may hold', (text) => {
  expect(read(text)).toBeUndefined()
})

test('24.00 ends something and begins nothing', () => {
  expect([read('24.00', 'end'), read('24', 'end'), read('2400', 'end'), read('24.00')]).toEqual([
    '24:00',
    '24:00',
    '24:00',
    undefined,
  ])
})

test('midnight at the end is the end of the day', () => {
  expect([read('00.00', 'end'), read('00.00')]).toEqual(['24:00', '00:00'])
})

test('every minute is read back as the field writes it', () => {
  for (const locale of LOCALES) {
    for (let minute = 0; minute < 1440; minute++) {
      expect(parseTypedTime(formatTime(minute, locale))).toBe(minute)
    }
  }
})

test('a step does not leave the day', () => {
  expect([
    shiftTime(480, 5),
    shiftTime(2, -5),
    shiftTime(1438, 5),
    shiftTime(1438, 5, 'end'),
    shiftTime(3, -5, 'end'),
  ]).toEqual([485, 0, 1439, 1440, 1])
})
