import { plain } from './fill-entry.ts'

/** The share of words that two texts must have in common to be taken for one that was changed. */
const SHARED_WORDS = 0.6
/** A shorter piece says too little to be recognised by. */
const MIN_PIECE = 6

/**
 * Whether one text is the other as a site may show it: cut short, with something before or behind it, in other
 * letters, or with a few words changed. Says nothing about which of them is right.
 */
export function isAlike(shown: string, sent: string): boolean {
  const one = bare(shown)
  const other = bare(sent)
  if (one === '' || other === '') return false
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length >= MIN_PIECE && long.includes(short)) return true
  // Something was put before it and the rest was cut.
  const head = other.slice(0, Math.max(MIN_PIECE, Math.floor(other.length / 3)))
  if (head.length >= MIN_PIECE && one.includes(head)) return true
  const words = new Set(other.split(' '))
  const shared = one.split(' ').filter((word) => words.has(word)).length
  return shared >= 2 && shared / Math.max(words.size, one.split(' ').length) >= SHARED_WORDS
}

/** Letters and digits in lower case, one space between words; the dots of a cut are no text. */
const bare = (text: string): string =>
  plain(
    plain(text)
      .toLowerCase()
      .replace(/(?:…|\.{2,})\s*$/, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  )
