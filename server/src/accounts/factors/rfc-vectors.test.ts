import { generateSync } from 'otplib'
import { describe, expect, test } from 'vitest'
import { stepOfCode, totpCodeAt } from './totp.ts'

/** "12345678901234567890", and the same digits until there are 32 and 64 of them, in base32. */
const KEYS = {
  sha1: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  sha256: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZA',
  sha512:
    'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNA',
} as const

/** RFC 4226, appendix D: by their counter. */
const HOTP = [
  '755224',
  '287082',
  '359152',
  '969429',
  '338314',
  '254676',
  '287922',
  '162583',
  '399871',
  '520489',
]

/** RFC 6238, appendix B: seconds since 1970, and eight digits for each hash. */
const TOTP = [
  [59, '94287082', '46119246', '90693936'],
  [1111111109, '07081804', '68084774', '25091201'],
  [1111111111, '14050471', '67062674', '99943326'],
  [1234567890, '89005924', '91819424', '93441116'],
  [2000000000, '69279037', '90698825', '38618901'],
  [20000000000, '65353130', '77737706', '47863826'],
] as const

describe('the codes of the standards', () => {
  test.each(HOTP.map((code, counter) => [counter, code] as const))(
    'are ours: counter %i of RFC 4226 is %s',
    (counter, code) => {
      expect(totpCodeAt(KEYS.sha1, counter * 30_000)).toBe(code)
    },
  )

  test.each(TOTP)('are ours: second %i of RFC 6238, SHA-1', async (second, eight) => {
    const code = eight.slice(-6)
    expect(totpCodeAt(KEYS.sha1, second * 1000)).toBe(code)
    expect(await stepOfCode(KEYS.sha1, code, second * 1000)).toBe(Math.floor(second / 30))
    expect(eightDigits('sha1', second)).toBe(eight)
  })

  test.each(TOTP)('are those of the library: second %i, SHA-256', (second, _sha1, eight) => {
    expect(eightDigits('sha256', second)).toBe(eight)
  })

  test.each(TOTP)(
    'are those of the library: second %i, SHA-512',
    (second, _sha1, _sha256, eight) => {
      expect(eightDigits('sha512', second)).toBe(eight)
    },
  )

  test('are twenty-eight', () => {
    expect(HOTP.length + TOTP.length * 3).toBe(28)
  })
})

const eightDigits = (algorithm: keyof typeof KEYS, epoch: number) =>
  generateSync({ secret: KEYS[algorithm], algorithm, digits: 8, epoch })
