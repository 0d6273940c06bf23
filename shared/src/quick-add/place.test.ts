import { describe, expect, it } from 'vitest'
import { placeAfter, placeNearest } from './place.ts'

const gaps = [
  { start: 450, end: 500 },
  { start: 600, end: 720 },
]

describe('placeNearest', () => {
  it.each([
    [460, { start: 460, end: 490 }],
    [400, { start: 450, end: 480 }],
    [490, { start: 470, end: 500 }],
    [560, { start: 600, end: 630 }],
    [710, { start: 690, end: 720 }],
    [535, { start: 470, end: 500 }],
  ])('puts half an hour near %i', (near, expected) => {
    expect(placeNearest({ minutes: 30, near, gaps })).toEqual(expected)
  })

  it('passes over a gap that is too short, and finds none where all are', () => {
    expect(placeNearest({ minutes: 90, near: 450, gaps })).toEqual({ start: 600, end: 690 })
    expect(placeNearest({ minutes: 130, near: 450, gaps })).toBeUndefined()
  })
})

describe('placeAfter', () => {
  it('never goes back', () => {
    expect(placeAfter({ minutes: 30, near: 480, gaps })).toEqual({ start: 600, end: 630 })
    expect(placeAfter({ minutes: 20, near: 480, gaps })).toEqual({ start: 480, end: 500 })
    expect(placeAfter({ minutes: 30, near: 700, gaps })).toBeUndefined()
  })
})
