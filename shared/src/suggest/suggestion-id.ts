/** 64 bits of FNV-1a in two halves: enough for a person's days, and the same on every device. */
function hash(text: string, seed: number): string {
  let h = seed
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  return (h >>> 0).toString(16).padStart(8, '0')
}

/** The same day, app, object and begin give the same id, however long the block grows. */
export function suggestionId(of: {
  readonly day: string
  readonly app: string
  readonly key: string
  readonly startAt: number
}): string {
  const text = [of.day, of.app, of.key, of.startAt].join('\u0000')
  return `s-${hash(text, 0x811c9dc5)}${hash(text, 0x01000193)}`
}
