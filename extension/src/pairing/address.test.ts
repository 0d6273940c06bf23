import { expect, test } from 'vitest'
import { pairableOrigin } from './address.ts'

test.each([
  ['https://jejak.contohkab.go.id/hari/2026-11-29?x=1#y', 'https://jejak.contohkab.go.id'],
  ['https://jejak.contohkab.go.id:8443/', 'https://jejak.contohkab.go.id:8443'],
  ['http://localhost:8787/', 'http://localhost:8787'],
])('a page at %s may be paired as %s', (url, origin) => {
  expect(pairableOrigin(url)).toBe(origin)
})

test.each([
  undefined,
  '',
  'http://jejak.contohkab.go.id/',
  'http://127.0.0.1:8787/',
  'http://localhost.evil.example/',
  'https://jejak.contohkab.go.id@evil.example/',
  'https://user:secret@jejak.contohkab.go.id/',
  'data:text/html,<meta name="application-name" content="Jejak">',
  'javascript:alert(1)',
  'file:///home/jejak/index.html',
  'chrome-extension://abcdefghijklmnop/options.html',
  'about:blank',
  // Apps of the list, sign-in pages and the place of the report are no Jejak, whatever they show.
  'https://docs.google.com/document/d/1',
  'https://kinerja.bkn.go.id/progress',
  'https://accounts.google.com/',
])('%s may not', (url) => {
  expect(pairableOrigin(url)).toBeUndefined()
})
