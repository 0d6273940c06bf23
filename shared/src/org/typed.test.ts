import { expect, test } from 'vitest'
import { normaliseNip } from './nip.ts'
import { cleanCode, sixDigits } from './one-time-code.ts'
import { isWeakPassword } from './weak-password.ts'

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

const WHO = { nip: PLAIN, name: 'Wati Lestari', instansi: 'Dinas Pendidikan' }
test.each([
  'password1234',
  'Bismillah1234',
  'Indonesia2026!',
  '199001012015011001',
  'xx1990010120!',
  'watilestari1',
  'DinasPendidikan',
  'jejakjejak12',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  'abcdefghijkl',
  '123456789012',
  'qwertyuiop12',
])('a password that is guessed first is refused: %s', (password) => {
  expect(isWeakPassword(password, WHO)).toBe(true)
})
test.each([
  'kata sandi panjang',
  'kuda hijau makan tiang',
  'r7Kp-wq2Lm9x',
  'hujan turun di Dinas kita',
])('a long one of its own is taken: %s', (password) => {
  expect(isWeakPassword(password, WHO)).toBe(false)
})
