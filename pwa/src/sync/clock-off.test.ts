import { expect, test } from 'vitest'
import { oddClock } from './clock-off.ts'

const MINUTE = 60_000

test.each([
  [undefined, undefined],
  [0, undefined],
  [-4 * MINUTE, undefined],
  [5 * MINUTE, { isAhead: true, minutes: 5 }],
  [-61 * MINUTE, { isAhead: false, minutes: 61 }],
])('a difference of %s ms is worth a word or not', (off, expected) => {
  expect(oddClock(off)).toEqual(expected)
})
