import { expect, test } from 'vitest'
import { passkeyTroubleOf } from './passkey-trouble.ts'

test.each([
  ['jejak.contoh.go.id', true, true, null],
  ['localhost', true, true, null],
  ['10.20.30.40', true, true, 'address'],
  ['10.20.30.40', false, false, 'address'],
  ['[::1]', true, true, 'address'],
  ['jejak.kantor', false, false, 'insecure'],
  ['jejak.contoh.go.id', true, false, 'browser'],
] as const)('passkeys at %s, secure %s, known %s: %s', (hostname, isSecure, isKnown, trouble) => {
  expect(passkeyTroubleOf({ hostname, isSecure, isKnown })).toBe(trouble)
})
