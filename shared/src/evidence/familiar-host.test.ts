import { expect, test } from 'vitest'
import { isFamiliarHost } from './familiar-host.ts'

test.each([
  ['srikandi.arsip.go.id', true],
  ['go.id', true],
  ['dinas.sharepoint.com', true],
  ['docs.google.com', true],
  ['go.id.contoh.com', false],
  ['logo.id', false],
  ['mygo.id', false],
  ['docs.google.com.contoh.net', false],
  ['bit.ly', false],
  ['', false],
])('%s', (host, isFamiliar) => {
  expect(isFamiliarHost(host)).toBe(isFamiliar)
})
