import type { FileKind } from './file-name.ts'

/**
 * The kind of a file, detected from its bytes alone: no declared type is trusted, because an SVG or a page that
 * calls itself a photo would run in the reader's browser. Undefined for everything that is not one of our five kinds.
 */
export function kindOfBytes(bytes: Uint8Array): FileKind | undefined {
  if (begins(bytes, [0xff, 0xd8, 0xff])) return 'jpg'
  if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (begins(bytes, [0x52, 0x49, 0x46, 0x46]) && begins(bytes.subarray(8), WEBP)) return 'webp'
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf'
  return isPlainText(bytes) ? 'txt' : undefined
}

const WEBP = [0x57, 0x45, 0x42, 0x50]

const begins = (bytes: Uint8Array, with_: readonly number[]): boolean =>
  with_.every((byte, at) => bytes[at] === byte)

/** Not empty, well-formed UTF-8 (RFC 3629), and no control characters but tab and line break. */
function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false
  let at = 0
  while (at < bytes.length) {
    const length = lengthOfCharacter(bytes, at)
    if (length === 0) return false
    at += length
  }
  return true
}

/** Bytes of the character that begins at `at`; 0 when none does. */
function lengthOfCharacter(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return first >= 0x20 || first === 9 || first === 10 || first === 13 ? 1 : 0
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  for (let next = 1; next < length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  }
  const second = bytes[at + 1] ?? 0
  // Too long, a lone surrogate, or beyond U+10FFFF.
  if (first === 0xe0 && second < 0xa0) return 0
  if (first === 0xed && second > 0x9f) return 0
  if (first === 0xf0 && second < 0x90) return 0
  if (first === 0xf4 && second > 0x8f) return 0
  return length
}
