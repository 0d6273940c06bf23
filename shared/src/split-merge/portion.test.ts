import { describe, expect, it } from 'vitest'
import { mergePortions, splitPortion, type Portion } from './portion.ts'

const portion = (change: Partial<Portion> = {}): Portion => ({
  start: 480,
  end: 540,
  quantity: 2,
  unit: 'surat',
  evidence: [{ url: 'https://a.go.id/1' }],
  ...change,
})

describe('a portion', () => {
  it('is the same again after it was split and merged', () => {
    for (const quantity of [0, 1, 2, 7]) {
      const whole = portion({ quantity })
      const cut = splitPortion(whole, 500)
      if (!cut.ok) throw new Error(cut.reason)
      const { first, second } = cut.value
      expect(mergePortions({ ...whole, ...first }, { ...whole, ...second })).toEqual({
        start: 480,
        end: 540,
        quantity,
        evidence: whole.evidence,
      })
    }
  })

  it('is not cut at or beyond its ends, nor between two minutes', () => {
    for (const at of [480, 540, 470, 500.5])
      expect(splitPortion(portion(), at)).toEqual({ ok: false, reason: 'outside' })
  })

  it('keeps its quantity when the other counts in another unit', () => {
    expect(mergePortions(portion(), portion({ unit: 'dokumen' })).quantity).toBe(2)
    expect(mergePortions(portion(), portion({ unit: ' Surat' })).quantity).toBe(4)
  })
})
