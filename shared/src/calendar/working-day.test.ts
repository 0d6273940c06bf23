import { describe, expect, test } from 'vitest'
import { toDay } from './day.ts'
import type { Shift } from './shift.ts'
import { FIVE_DAYS } from './usual-patterns.ts'
import { planDay, type DayFacts } from './working-day.ts'

const MONDAY: DayFacts = {
  day: toDay('2026-11-23'),
  pattern: FIVE_DAYS,
  holiday: null,
  isRamadan: false,
  shift: undefined,
  shiftBefore: undefined,
  absence: null,
}
const on = (facts: Partial<DayFacts>) => planDay({ ...MONDAY, ...facts })
const HOLIDAY = { kind: 'instansi', name: 'Hari jadi' } as const
const shift = (start: number, end: number, breakStart = end, breakEnd = end): Shift => ({
  start,
  end,
  breakStart,
  breakEnd,
})

describe('what is nearer to the person counts', () => {
  test.each([
    ['the week of the pattern', {}, 450, null],
    ['Ramadan before the week', { isRamadan: true }, 390, 'ramadan'],
    ['a holiday before Ramadan', { isRamadan: true, holiday: HOLIDAY }, 0, 'instansi'],
    ['the roster before a holiday', { holiday: HOLIDAY, shift: shift(480, 900) }, 420, 'shift'],
    ['a day off of the roster before the week', { shift: null }, 0, 'shift'],
    ['leave before the roster', { shift: shift(480, 900), absence: 'sakit' }, 0, 'sakit'],
    ['travel, which is work', { absence: 'dinas' }, 450, 'dinas'],
    ['no pattern at all', { pattern: null }, 0, null],
  ] as const)('%s', (_title, facts, expected, reason) => {
    expect(on(facts)).toMatchObject({ expected, reason })
  })
})

test('a day on which nobody works is no day of leave', () => {
  expect(on({ holiday: HOLIDAY, absence: 'tahunan' })).toMatchObject({
    expected: 0,
    note: 'Hari jadi',
    reason: 'instansi',
  })
})

test('work goes on through holidays where the pattern says so', () => {
  const pattern = { ...FIVE_DAYS, restsOnHolidays: false }
  expect(on({ pattern, holiday: HOLIDAY })).toMatchObject({ expected: 450, note: '' })
})

test('a night belongs to the two days on which it falls, and the day between is rest', () => {
  const night = shift(1320, 1800)
  expect(on({ shift: night, shiftBefore: night })).toMatchObject({
    expected: 480,
    hours: { from: 0, to: 1440 },
    rest: { from: 360, to: 1320 },
  })
})

test('minutes in which two shifts overlap are worked once', () => {
  expect(on({ shift: shift(300, 600), shiftBefore: shift(1320, 1860) }).expected).toBe(600)
})

test('a break outside the hours, or of no length, is none', () => {
  expect(on({ shift: shift(480, 900, 900, 960) })).toMatchObject({ expected: 420, rest: null })
  expect(on({ shift: shift(480, 900, 700, 700) })).toMatchObject({ expected: 420, rest: null })
})
