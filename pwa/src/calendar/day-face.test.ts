import { toDay, type Day } from '@jejak/shared/calendar/day'
import { daysFrom } from '@jejak/shared/calendar/month'
import type { Me } from '@jejak/shared/org/me'
import { expect, test } from 'vitest'
import type { ShownEntry } from '../storage/views.ts'
import { shareOf, toDayFaces, totalsOf } from './day-face.ts'

const MONDAY = toDay('2026-02-16')
const NEXT_MONDAY = toDay('2026-02-23')
const working = (day: Day, expected: number, note = '') => ({
  day,
  expected,
  hours: expected > 0 ? { from: 480, to: 480 + expected } : null,
  rest: null,
  note,
})
const me = {
  days: [
    working(MONDAY, 450),
    working(toDay('2026-02-17'), 0, 'Tahun Baru Imlek'),
    working(toDay('2026-02-18'), 450),
    working(toDay('2026-02-22'), 0),
    working(NEXT_MONDAY, 390),
  ],
} as unknown as Me

let made = 0
const entry = (day: Day, start: number, end: number, more: Partial<ShownEntry> = {}) =>
  ({ id: `e${made++}`, day, start, end, status: 'draft', conflict: null, ...more }) as ShownEntry

const facesOf = (entries: readonly ShownEntry[], unsent: readonly string[] = []) =>
  toDayFaces({
    me,
    days: daysFrom(MONDAY, NEXT_MONDAY),
    today: toDay('2026-02-18'),
    entries,
    unsent: new Set(unsent),
  })

test('a day is full, lacking, blank, off, ahead, or not known at all', () => {
  const entries = [entry(MONDAY, 480, 700)]
  expect(facesOf(entries).map(({ state }) => state)).toEqual([
    'lacking',
    'off',
    'ahead',
    'unknown',
    'unknown',
    'unknown',
    'off',
    'ahead',
  ])
  expect(facesOf([])[0]?.state).toBe('blank')
  expect(facesOf([entry(MONDAY, 480, 930)])[0]?.state).toBe('full')
})

test('time that is told twice counts once', () => {
  const [face] = facesOf([entry(MONDAY, 480, 600), entry(MONDAY, 540, 660)])
  expect([face?.filled, face && shareOf(face)]).toEqual([180, 0.4])
})

test('what wants to be looked at is counted', () => {
  const returned = entry(MONDAY, 480, 540, { status: 'returned' })
  const waiting = entry(MONDAY, 540, 600, { conflict: ['text'] })
  const [face] = facesOf(
    [returned, waiting, entry(MONDAY, 600, 660, { status: 'approved' })],
    [waiting.id],
  )
  expect(face).toMatchObject({ returned: 1, drafts: 1, approved: 1, conflicts: 1, unsent: 1 })
})

test('hours that are shorter than on the same weekday elsewhere are told', () => {
  expect(facesOf([]).map(({ isShort }) => isShort)).toEqual([
    ...Array.from({ length: 7 }, () => false),
    true,
  ])
})

test('the sums compare only days whose hours are known, and count the rest apart', () => {
  const unknown = toDay('2026-02-19')
  const totals = totalsOf(facesOf([entry(MONDAY, 480, 700), entry(unknown, 480, 600)]))
  expect(totals).toEqual({
    filled: 220,
    expected: 1290,
    full: 0,
    lacking: 1,
    blank: 0,
    returned: 0,
    drafts: 2,
    submitted: 0,
    approved: 0,
    unknown: 3,
  })
})
