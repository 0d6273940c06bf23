import { expect, test } from 'vitest'
import { readRange, readTime, settleTimes } from './times.ts'

test.each([
  ['08.30', 510],
  ['8:30', 510],
  ['08:30:00', 510],
  ['Pukul 08.30 WIB', 510],
  ['8:30 AM', 510],
  ['8:30 pm', 1230],
  ['12:15 AM', 15],
  ['12:15 p.m.', 735],
  ['24.00', 1440],
])('%s is a time', (text, minutes) => {
  expect(readTime(text, 'clock')).toBe(minutes)
})

test.each(['08:30:15', '13:00 PM', '25.00', '8.75', 'pagi', '8,30,00'])('%s is none', (text) => {
  expect(readTime(text, 'clock')).toBeUndefined()
})

test('a short number is half past eight or 18 minutes past, and asks for its whole column', () => {
  expect(settleTimes(['8.3', '9.15'], {})).toEqual({
    kind: 'ask',
    question: { id: 'times', cell: '8.3', first: '08:30', second: '08:18' },
  })
  expect(settleTimes([8.3], {})).toMatchObject({ kind: 'ask' })
  expect(readTime('9.5', 'decimal')).toBe(570)
  expect(readTime(9.5, 'decimal')).toBe(570)
  expect(readTime(8.05, 'clock')).toBe(485)
  expect(settleTimes(['08.15', 8, 1 / 3], {})).toEqual({ kind: 'settled', convention: 'clock' })
})

test('a stretch in one cell has both times', () => {
  for (const text of [
    '08.00-09.30',
    '08.00 s.d. 09.30 WIB',
    '08.00 WIB – 09.30 WIB',
    'pukul 08.00 sampai dengan 09.30',
  ])
    expect(readRange(text)).toEqual([480, 570])
  expect(['08.00 - selesai', '08.00', '8.3-9.3'].map(readRange)).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
