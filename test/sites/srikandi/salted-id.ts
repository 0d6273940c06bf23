const PREFIX = 'Salted__'

/**
 * An id as the real app's links carry it: OpenSSL's salted form, so each call gives another string
 * for the same letter. The cipher is a toy; only the shape and the instability matter.
 */
export function saltedId(letter: string): string {
  const salt = crypto.getRandomValues(new Uint8Array(8))
  const text = new TextEncoder().encode(letter.padEnd(16, ' '))
  const cipher = text.map((byte, index) => byte ^ (salt[index % 8] ?? 0))
  const bytes = [...new TextEncoder().encode(PREFIX), ...salt, ...cipher]
  return btoa(String.fromCharCode(...bytes))
}

/** The letter behind a salted id; an empty string when it is none. */
export function letterOf(id: string): string {
  try {
    const bytes = Uint8Array.from(atob(id.replaceAll(' ', '+')), (char) => char.charCodeAt(0))
    const salt = bytes.slice(8, 16)
    const text = bytes.slice(16).map((byte, index) => byte ^ (salt[index % 8] ?? 0))
    return new TextDecoder().decode(text).trim()
  } catch {
    return ''
  }
}
