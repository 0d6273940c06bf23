import { expect, test } from 'vitest'
import { lettersOfHost } from './host.ts'

test.each([
  ['docs.google.com', 'docs.google.com'],
  ['xn--pple-43d.com', 'аpple.com'],
  ['xn--mnchen-3ya.de', 'münchen.de'],
  ['a.xn--fiqs8s', 'a.中国'],
  ['xn--ls8h.la', '💩.la'],
  ['xn--!.go.id', 'xn--!.go.id'],
  ['xn--99999999999', 'xn--99999999999'],
  ['xn--', ''],
])('the host %s stands for %s', (host, letters) => {
  expect(lettersOfHost(host)).toBe(letters)
})

test('what a browser makes of letters reads as those letters again', () => {
  for (const host of ['bücher.example', 'пример.рф', 'ελληνικά.gr', '例え.jp', 'ไทย.com']) {
    expect(lettersOfHost(new URL(`https://${host}`).hostname)).toBe(host)
  }
})
