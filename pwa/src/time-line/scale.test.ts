import { describe, expect, it } from 'vitest'
import { toMarks, toMinute, toY } from './scale.ts'

const row = (from: number, to: number) => ({ from, to, kind: 'busy', height: 0 }) as const
// An hour of 120 px, a folded night of 20 px, half an hour of 60 px.
const marks = toMarks([row(60, 120), row(120, 480), row(480, 510)], [120, 20, 60])

describe('the scale of the line', () => {
  it('is as long as its rows are high', () => {
    expect(marks.map(({ y }) => y)).toEqual([0, 120, 140, 200])
  })

  it('finds the place of a minute, and the minute of a place', () => {
    expect(toY(marks, 90)).toBe(60)
    expect(toY(marks, 300)).toBe(130)
    expect(toMinute(marks, 170)).toBe(495)
    for (const minute of [60, 75, 120, 200, 480, 509, 510])
      expect(toMinute(marks, toY(marks, minute))).toBeCloseTo(minute)
  })

  it('goes on beyond both ends', () => {
    expect(toY(marks, 30)).toBe(-30)
    expect(toMinute(marks, 230)).toBe(540)
  })
})
