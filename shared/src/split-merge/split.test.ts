import { describe, expect, it } from 'vitest'
import { sampleContent } from '../../test/content-sample.ts'
import { proposeCut, splitEntry } from './split.ts'

describe('splitEntry', () => {
  it('gives two entries that touch and keep everything else', () => {
    const entry = sampleContent({ start: 480, end: 600, quantity: 1 })
    expect(splitEntry(entry, 540)).toEqual({
      ok: true,
      value: {
        first: { ...entry, end: 540, quantity: 1 },
        second: { ...entry, start: 540, quantity: 0 },
      },
    })
  })

  it.each([
    [10, 480, 600, 510, [3, 7]],
    [3, 480, 600, 540, [2, 1]],
    [0, 480, 600, 540, [0, 0]],
    [1_000_000, 0, 1440, 1, [694, 999_306]],
  ])('shares out %i by time and loses none', (quantity, start, end, at, expected) => {
    const done = splitEntry(sampleContent({ start, end, quantity }), at)
    if (!done.ok) throw new Error(done.reason)
    expect([done.value.first.quantity, done.value.second.quantity]).toEqual(expected)
  })

  it.each([480, 600, 479, 601, 540.5, Number.NaN])('refuses to cut at %d', (at) => {
    expect(splitEntry(sampleContent({ start: 480, end: 600 }), at)).toEqual({
      ok: false,
      reason: 'outside',
    })
  })
})

describe('proposeCut', () => {
  it('is in the middle, on five minutes where they fit', () => {
    expect(proposeCut({ start: 480, end: 600 })).toBe(540)
    expect(proposeCut({ start: 480, end: 573 })).toBe(525)
    expect(proposeCut({ start: 481, end: 484 })).toBe(482)
  })
})
