import { expect, test } from 'vitest'
import { toDay } from './day.ts'
import { addMonths, daysFrom, lastOfMonth, mondayOf, weeksOfMonth } from './month.ts'

test('a month later is the same date, or the last of a shorter month', () => {
  expect(addMonths(toDay('2026-01-31'), 1)).toBe('2026-02-28')
  expect(addMonths(toDay('2026-12-15'), 1)).toBe('2027-01-15')
  expect(addMonths(toDay('2027-01-15'), -1)).toBe('2026-12-15')
  expect(addMonths(toDay('2024-02-29'), 12)).toBe('2025-02-28')
})

test('a month ends on its last day', () => {
  expect([lastOfMonth(toDay('2026-11-03')), lastOfMonth(toDay('2028-02-01'))]).toEqual([
    '2026-11-30',
    '2028-02-29',
  ])
})

test('a week begins on Monday', () => {
  expect([mondayOf(toDay('2026-11-29')), mondayOf(toDay('2026-11-30'))]).toEqual([
    '2026-11-23',
    '2026-11-30',
  ])
})

test('the weeks of a month hold each of its days once', () => {
  const weeks = weeksOfMonth(toDay('2026-11-10'))
  expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7])
  expect(weeks.flat().filter((day) => day !== null)).toEqual(
    daysFrom(toDay('2026-11-01'), toDay('2026-11-30')),
  )
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
})
