import { describe, expect, test } from 'vitest'
import { toastTop, type Rect } from './toast-spot.ts'

const at = (top: number, bottom: number): Rect => ({ top, bottom, left: 0, right: 390 })
const phone = { height: 56, screen: 844, toast: { left: 12, right: 378 }, focused: null }
const HEAD = at(0, 57)
const NAVIGATION = at(782, 844)
const ACTS = at(690, 772)

describe('where a toast goes', () => {
  test('at the foot of the screen when nothing stands there', () => {
    expect(toastTop({ ...phone, bars: [HEAD] })).toBe(844 - 56 - 8)
  })

  test('above the navigation, and above the bar of acts that it follows', () => {
    expect(toastTop({ ...phone, bars: [HEAD, NAVIGATION] })).toBe(782 - 8 - 56)
    expect(toastTop({ ...phone, bars: [NAVIGATION, ACTS, HEAD] })).toBe(690 - 8 - 56)
  })

  test('not lifted by a bar beside it', () => {
    const beside = { ...at(0, 844), left: 0, right: 10 }
    expect(toastTop({ ...phone, bars: [beside] })).toBe(844 - 56 - 8)
  })

  test('below the head of the screen when it would cover what has the focus', () => {
    const focused = at(700, 744)
    expect(toastTop({ ...phone, bars: [HEAD, NAVIGATION], focused })).toBe(57 + 8)
  })

  test('at the foot all the same when what has the focus is as high as the screen', () => {
    const focused = at(0, 844)
    expect(toastTop({ ...phone, bars: [HEAD, NAVIGATION], focused })).toBe(782 - 8 - 56)
  })
})
