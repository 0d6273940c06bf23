import { expect, test } from 'vitest'
import { kindOfBytes } from './kind-of-bytes.ts'

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const bytes = (...list: number[]) => Uint8Array.from(list)

test.each([
  ['jpg', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
  ['png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)],
  ['webp', ascii('RIFF\u0001\u0002\u0003\u0004WEBPVP8 ')],
  ['pdf', ascii('%PDF-1.7\n')],
  ['txt', ascii('Apel pagi\nHadir 30 orang\t(lengkap)\r\n')],
  ['txt', bytes(0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x99, 0x8f)],
] as const)('%s is told by its first bytes', (kind, file) => {
  expect(kindOfBytes(file)).toBe(kind)
})

test.each([
  ['nothing', bytes()],
  ['a Windows program', bytes(0x4d, 0x5a, 0x90, 0)],
  ['a zip, and every Office file', bytes(0x50, 0x4b, 3, 4, 20, 0, 0, 0)],
  ['a RIFF sound', ascii('RIFF\u0001\u0002\u0003\u0004WAVE')],
  ['a GIF', bytes(0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0)],
  ['text with a NUL', ascii('a\u0000b')],
  ['text with an escape sequence', ascii('\u001b[2J')],
  ['a character cut short', bytes(0xe2, 0x82)],
  ['a slash written too long', bytes(0xc0, 0xaf)],
  ['a slash written far too long', bytes(0xe0, 0x80, 0xaf)],
  ['a lone surrogate', bytes(0xed, 0xa0, 0x80)],
  ['a character beyond the last', bytes(0xf4, 0x90, 0x80, 0x80)],
] as const)('%s is none of ours', (_what, file) => {
  expect(kindOfBytes(file)).toBeUndefined()
})

test('an SVG or a page is text whatever it calls itself, so its name must say txt', () => {
  expect(kindOfBytes(ascii('<svg onload="alert(1)">'))).toBe('txt')
  expect(kindOfBytes(ascii('<!doctype html><script>alert(1)</script>'))).toBe('txt')
})
