import { describe, expect, it } from 'vitest'
import { coveredMinutes, toTrail } from './trail.ts'

const span = (start: number, end: number) => ({ start, end })

describe('the trail of a day', () => {
  it('shows what nobody has accounted for before, between and after', () => {
    expect(toTrail([span(480, 540), span(600, 660)], span(450, 960))).toEqual([
      { kind: 'gap', start: 450, end: 480 },
      { kind: 'entry', entry: span(480, 540), overlap: 0 },
      { kind: 'gap', start: 540, end: 600 },
      { kind: 'entry', entry: span(600, 660), overlap: 0 },
      { kind: 'gap', start: 660, end: 960 },
    ])
  })

  it('says how many minutes are told twice, once', () => {
    const trail = toTrail([span(480, 600), span(500, 620), span(510, 630)], null)
    expect(trail.map((item) => item.kind === 'entry' && item.overlap)).toEqual([0, 100, 110])
  })

  it('lets a short pause pass', () => {
    expect(toTrail([span(480, 540), span(554, 600)], null).map((item) => item.kind)).toEqual([
      'entry',
      'entry',
    ])
  })

  it('has no gap outside the hours, and none on a day off', () => {
    expect(toTrail([span(1100, 1160)], span(450, 960))).toEqual([
      { kind: 'gap', start: 450, end: 960 },
      { kind: 'entry', entry: span(1100, 1160), overlap: 0 },
    ])
    expect(toTrail([], null)).toEqual([])
  })

  it('counts overlapping minutes once', () => {
    expect(coveredMinutes([span(500, 620), span(480, 600), span(700, 710)])).toBe(150)
  })
})
