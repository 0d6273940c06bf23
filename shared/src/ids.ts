import * as v from 'valibot'

/** RFC 9562 text form, lower case. The client makes ids, so the shape is checked at every door. */
export const UuidSchema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
)

/** A SHA-256 in hexadecimal. */
export const HashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')

/**
 * A UUIDv7 (RFC 9562 §5.7) from a time in epoch milliseconds and 10 random bytes.
 * Time first, so that rows made one after the other lie beside each other in an index.
 */
export function uuidv7(atMs: number, random: Uint8Array): string {
  if (random.length < 10) throw new RangeError('uuidv7 needs 10 random bytes')
  const bytes = new Uint8Array(16)
  let rest = Math.floor(atMs)
  for (let i = 5; i >= 0; i--) {
    bytes[i] = rest % 256
    rest = Math.floor(rest / 256)
  }
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const text = hex(bytes)
  return [
    text.slice(0, 8),
    text.slice(8, 12),
    text.slice(12, 16),
    text.slice(16, 20),
    text.slice(20),
  ].join('-')
}
