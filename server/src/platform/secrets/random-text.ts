/** Cryptographic randomness as a parameter: `count` bytes. */
export type Random = (count: number) => Uint8Array

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** Lower-case base32 of random bytes, 8 characters for every 5 bytes. */
export function randomText(random: Random, bytes: number): string {
  let bits = 0
  let held = 0
  let text = ''
  for (const byte of random(bytes)) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      text += ALPHABET[(held >>> (bits - 5)) & 31]
      bits -= 5
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + ALPHABET[(held << (5 - bits)) & 31] : text
}
