import fc from 'fast-check'
import { expect, test } from 'vitest'
import { retryDelayMs } from './backoff.ts'

const failures = fc.integer({ min: 1, max: 10_000 })
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

test('the longest wait doubles with each failure, up to five minutes', () => {
  const longest = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100].map((n) => retryDelayMs(n, 0.999_999))
  expect(longest).toEqual([
    2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000, 300_000,
  ])
})

test('a wait is a whole number of milliseconds and never longer than five minutes', () => {
  fc.assert(
    fc.property(failures, chance, (n, luck) => {
      const delay = retryDelayMs(n, luck)
      expect(Number.isInteger(delay)).toBe(true)
      expect(delay).toBeGreaterThanOrEqual(0)
      expect(delay).toBeLessThanOrEqual(300_000)
    }),
  )
})

test('the jitter is full: an unlucky device waits the whole time, a lucky one not at all', () => {
  fc.assert(
    fc.property(failures, chance, chance, (n, a, b) => {
      expect(retryDelayMs(n, 0)).toBe(0)
      const [less, more] = a < b ? [a, b] : [b, a]
      expect(retryDelayMs(n, less)).toBeLessThanOrEqual(retryDelayMs(n, more))
    }),
  )
})

test('a server that says when is not asked sooner, and not by everybody at once', () => {
  fc.assert(
    fc.property(failures, chance, fc.nat(600_000), (n, luck, asked) => {
      const delay = retryDelayMs(n, luck, asked)
      expect(delay).toBeGreaterThanOrEqual(asked)
      expect(delay).toBeLessThanOrEqual(asked + 2000)
    }),
  )
})
