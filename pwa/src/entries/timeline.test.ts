import { describe, expect, it } from 'vitest'
import { coveredMinutes, overlapWith } from './timeline.ts'

const span = (start: number, end: number) => ({ start, end })

describe('the time of a day', () => {
  it('counts overlapping minutes once', () => {
    expect(coveredMinutes([span(500, 620), span(480, 600), span(700, 710)])).toBe(150)
  })

  it('says how many minutes of one are told twice, once', () => {
    expect(overlapWith([span(480, 600), span(500, 620)], span(510, 630))).toBe(110)
    expect(overlapWith([span(480, 600)], span(600, 620))).toBe(0)
  })
})
