import { expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import { periodOf } from './period.ts'
import type { Period } from './skp.ts'

const period = (id: string, from: string, to: string, deadline: string): Period => ({
  id,
  name: id,
  from: toDay(from),
  to: toDay(to),
  deadline: toDay(deadline),
  jenis: 'bulanan',
  final: false,
})
const first = period('a', '2026-10-16', '2026-11-15', '2026-11-20')
const second = period('b', '2026-11-16', '2026-12-15', '2026-12-20')
const periods = [first, second]

test.each([
  ['2026-10-15', undefined],
  ['2026-10-16', 'a'],
  ['2026-11-15', 'a'],
  ['2026-11-16', 'b'],
  ['2026-12-15', 'b'],
  ['2026-12-16', undefined],
])('%s lies in period %s, both ends included', (day, id) => {
  expect(periodOf(periods, toDay(day))?.id).toBe(id)
})
