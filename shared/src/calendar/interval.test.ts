import { describe, expect, it } from 'vitest'
import { findGaps, isOverlapping } from './interval.ts'
import type { Interval } from './interval.ts'

const hours = { start: 450, end: 960, breakStart: 720, breakEnd: 780 }
const gaps = (blocks: readonly Interval[], minMinutes = 15) =>
  findGaps({ blocks, hours, minMinutes })

describe('findGaps', () => {
  it('finds an empty day on both sides of the break', () => {
    expect(gaps([])).toEqual([
      { start: 450, end: 720 },
      { start: 780, end: 960 },
    ])
  })

  it('finds what lies between blocks, whatever their order and however they overlap', () => {
    const blocks = [
      { start: 600, end: 960 },
      { start: 480, end: 540 },
      { start: 500, end: 530 },
    ]
    expect(gaps(blocks)).toEqual([
      { start: 450, end: 480 },
      { start: 540, end: 600 },
    ])
  })

  it('leaves out what is shorter than asked for, and nothing that is as long', () => {
    const blocks = [
      { start: 465, end: 700 },
      { start: 714, end: 960 },
    ]
    expect(gaps(blocks)).toEqual([{ start: 450, end: 465 }])
    expect(gaps(blocks, 14)).toEqual([
      { start: 450, end: 465 },
      { start: 700, end: 714 },
    ])
  })

  it('does not look outside working hours', () => {
    expect(gaps([{ start: 300, end: 1200 }])).toEqual([])
    expect(gaps([{ start: 300, end: 400 }])).toEqual(gaps([]))
    expect(gaps([{ start: 1000, end: 1100 }])).toEqual(gaps([]))
  })

  it('misses nothing on a day off', () => {
    expect(findGaps({ blocks: [], hours: null, minMinutes: 1 })).toEqual([])
  })

  it('never gives an empty gap, and takes an empty block or break for none', () => {
    const noBreak = { ...hours, breakStart: 720, breakEnd: 720 }
    const blocks = [{ start: 600, end: 600 }]
    expect(findGaps({ blocks, hours: noBreak, minMinutes: 0 })).toEqual([{ start: 450, end: 960 }])
  })
})

describe('isOverlapping', () => {
  it('is false for intervals that only touch', () => {
    expect(isOverlapping({ start: 0, end: 10 }, { start: 10, end: 20 })).toBe(false)
    expect(isOverlapping({ start: 0, end: 11 }, { start: 10, end: 20 })).toBe(true)
  })
})
