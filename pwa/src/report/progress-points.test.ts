import { toDay } from '@jejak/shared/calendar/day'
import { expect, test } from 'vitest'
import { pointsOf } from './progress-points.ts'

const point = (realised: number | null) => ({
  period: 'TW I',
  to: toDay('2026-03-31'),
  target: 3,
  realised,
})

test('a chart is drawn from two periods of which one has begun', () => {
  expect(pointsOf({})).toEqual([])
  expect(pointsOf({ points: [point(1)] })).toEqual([])
  expect(pointsOf({ points: [point(null), point(null)] })).toEqual([])
  expect(pointsOf({ points: [point(0), point(null)] })).toHaveLength(2)
})
