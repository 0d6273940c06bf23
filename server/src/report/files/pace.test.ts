import { expect, test } from 'vitest'
import { restAfter } from './pace.ts'

test('an export rests six times as long as it works, and four times that while others are busy', () => {
  expect([0, 0.2, 0.4, 0.6, 1].map((busy) => Math.round(restAfter(2, busy)))).toEqual([
    12, 12, 30, 48, 48,
  ])
})

test('a piece that took long, because others have the machine, is not rested for as long again', () => {
  expect(restAfter(40, 1)).toBe(60)
})
