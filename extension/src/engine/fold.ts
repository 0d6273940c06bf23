/** One line, single spaces, no invisible marks: pages differ in all of these and mean the same. */
export const oneLine = (text: string): string =>
  text
    // No field is longer: a title of megabytes must cost nothing.
    .slice(0, 2000)
    // Control, bidi and zero-width characters could disguise a title where it is shown.
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ')
    .trim()

/** For comparing labels: case, colon, star and spaces do not count. */
export const fold = (text: string): string =>
  oneLine(text)
    .replace(/[\s:*]+$/, '')
    .toLowerCase()

/** What an element says, for comparing it with a label. Nothing of it is kept. */
export const foldedText = (element: Element | null | undefined): string =>
  fold(element?.textContent ?? '')

/** 64 bits of FNV-1a as hex: a stable short name, no secret. What lies behind an address's first part is padding. */
export function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const char of text.slice(0, 2000)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0) ?? 0)) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
