/**
 * The text of a file in the encoding of the program that wrote it: UTF-16 by its byte order mark or its noughts, UTF-8 when every
 * byte fits, else Windows-1252, in which Excel saves "CSV". Undefined for bytes that are none of these: a character that cannot
 * be told is refused, never replaced.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes)
  const text = decode(bytes, encoding) ?? decode(bytes, 'windows-1252')
  return text !== undefined && CONTROLS.test(text) ? undefined : text
}

/** Control characters, which no program writes into a table; the second block is what Windows-1252 leaves undefined. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/

function encodingOf(bytes: Uint8Array): string {
  const [one, two] = bytes
  if (one === 0xff && two === 0xfe) return 'utf-16le'
  if (one === 0xfe && two === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 2000)
  const noughts = (offset: number) =>
    head.filter((byte, at) => at % 2 === offset && byte === 0).length
  const most = head.length / 4
  if (noughts(1) > most) return 'utf-16le'
  return noughts(0) > most ? 'utf-16be' : 'utf-8'
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
