import { expect, test } from 'vitest'
import { normaliseNip } from './nip.ts'
import { cleanCode, sixDigits } from './one-time-code.ts'

const PLAIN = '199001012015011001'
test.each([
  '19900101 201501 1 001',
  '19900101-201501-1-001',
  'NIP. 19900101 201501 1 001',
  'nip: 199001012015011001',
  '\u00a019900101\u00a0201501\u20091 001',
  '１９９００１０１２０１５０１１００１',
])('a NIP is the same however it is written: %s', (typed) => {
  expect(normaliseNip(typed)).toBe(PLAIN)
})

test.each(['631-925', ' 631925', '631 925', '631\u00a0925', '６３１９２５', '\t631925\n'])(
  'a code is cleaned before it is cut: %j',
  (typed) => {
    expect(cleanCode(typed)).toBe('631925')
    expect(sixDigits(typed)).toBe('631925')
  },
)
