import { describe, expect, it } from 'vitest'
import { coveredMinutes, toTrail } from './timeline.ts'

const span = (start: number, end: number) => ({ start, end })

describe('the trail of a day', () => {
  it('shows entries and what nobody has accounted for in order of the clock', () => {
    expect(toTrail([span(480, 540), span(600, 660)], [span(450, 480), span(540, 600)])).toEqual([
      { kind: 'gap', start: 450, end: 480 },
      { kind: 'entry', entry: span(480, 540), overlap: 0 },
      { kind: 'gap', start: 540, end: 600 },
      { kind: 'entry', entry: span(600, 660), overlap: 0 },
    ])
  })

  it('says how many minutes are told twice, once', () => {
    const trail = toTrail([span(480, 600), span(500, 620), span(510, 630)], [])
    expect(trail.map((item) => item.kind === 'entry' && item.overlap)).toEqual([0, 100, 110])
  })

  it('counts overlapping minutes once', () => {
    expect(coveredMinutes([span(500, 620), span(480, 600), span(700, 710)])).toBe(150)
  })
})
