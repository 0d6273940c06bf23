import { describe, expect, it } from 'vitest'
import { redact } from './redact.ts'

const MEGABYTE = 1_000_000

/** Texts that make careless patterns walk the same ground again and again. */
const HOSTILE: Record<string, string> = {
  digits: '1'.repeat(MEGABYTE),
  'digits and spaces': '1 '.repeat(MEGABYTE / 2),
  dots: '1.'.repeat(MEGABYTE / 2),
  letters: 'a'.repeat(MEGABYTE),
  'at signs': 'a@'.repeat(MEGABYTE / 2),
  'almost addresses': 'a.b@c.'.repeat(MEGABYTE / 6),
  'key words': 'rek rekening '.repeat(MEGABYTE / 13),
  'key words and digits': 'rek 1 '.repeat(MEGABYTE / 6),
  phones: '08'.repeat(MEGABYTE / 2),
}

describe('redact on a megabyte', () => {
  // No stopwatch: a pattern of quadratic time would run for hours and fail by the test's own limit.
  it.each(Object.keys(HOSTILE))('comes back from %s', { timeout: 20_000 }, (name) => {
    const text = HOSTILE[name] ?? ''
    expect(redact(text).text.length).toBeLessThanOrEqual(text.length)
  })
})
