import { expect, test } from 'vitest'
import { toHost } from './sites.tsx'

test('a site is one host over https, however it was typed', () => {
  expect(toHost('simpeg.contohkab.go.id')).toBe('simpeg.contohkab.go.id')
  expect(toHost('https://simpeg.contohkab.go.id/masuk?nip=1')).toBe('simpeg.contohkab.go.id')
})

test('what is no single host over https is refused', () => {
  for (const text of [
    '',
    'simpeg',
    '*.go.id',
    'http://a.go.id',
    'a.go.id:8443',
    'https://u@a.go.id',
  ])
    expect(toHost(text)).toBeUndefined()
})
