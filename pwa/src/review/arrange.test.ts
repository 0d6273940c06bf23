import { toDay } from '@jejak/shared/calendar/day'
import { expect, test } from 'vitest'
import { waitingEntry } from '../../test/queue-items.ts'
import { daysFor, groupsOf, mondayOf, type Arrangement } from './arrange.ts'

const QUEUE = [
  waitingEntry('a', { owner: 'Ani', day: '2026-11-20', unor: 'Bidang A', planId: 'p1' }),
  waitingEntry('b', {
    owner: 'Ani',
    day: '2026-11-20',
    unor: 'Bidang A',
    planId: 'p2',
    start: 600,
  }),
  waitingEntry('c', { owner: 'Budi', day: '2026-11-20', unor: 'Bidang B', planId: 'p3' }),
  waitingEntry('d', { owner: 'Ani', day: '2026-11-23', unor: 'Bidang A', planId: 'p1' }),
  waitingEntry('e', { owner: 'Cici', day: '2026-11-24', unor: 'Bidang B', planId: 'p4' }),
]

const arranged = (by: Exclude<Arrangement, 'check'>) =>
  groupsOf(daysFor(QUEUE, by), by).map(({ days }) =>
    days.flatMap(({ entries }) => entries.map(({ item }) => item.entry.id)).join(''),
  )

test.each([
  ['oldest', ['abcde']],
  ['person', ['abd', 'c', 'e']],
  ['week', ['ab', 'c', 'd', 'e']],
  ['plan', ['ad', 'b', 'c', 'e']],
  ['unor', ['abd', 'ce']],
] as const)('by %s', (by, expected) => {
  expect(arranged(by)).toEqual(expected)
})

test('by rencana aksi a day of two is two rows, each with a key of its own', () => {
  const keys = daysFor(QUEUE, 'plan').map(({ key }) => key)
  expect(new Set(keys).size).toBe(5)
})

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
])('the week of %s begins on %s', (day, monday) => {
  expect(mondayOf(toDay(day))).toBe(monday)
})
