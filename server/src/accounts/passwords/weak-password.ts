import { piecesFrom, type Known } from './pieces.ts'
import { FIRST_TRIED, TRIED_NEXT } from './common-words.ts'
import { ownWords, type Who } from './own-words.ts'

/** Tries, as a power of two, below which a password counts as guessed first: about four thousand million. */
const ENOUGH_BITS = 32
/** What a character costs that belongs to nothing known, as a guesser finds them who knows which letters are frequent. */
const LETTER_BITS = 3.4
const MARK_BITS = 5
const USUAL_MARK_BITS = 2
/** A beginning that is worth enough is enough, and a hostile text must not cost the server its time. */
const JUDGED_CHARACTERS = 64

const FIRST_BITS = 5
const NEXT_BITS = 10
const OWN_BITS = 2

const COMMON: Known = new Map([
  ...TRIED_NEXT.map((word) => [word, NEXT_BITS] as const),
  ...FIRST_TRIED.map((word) => [word, FIRST_BITS] as const),
])

/**
 * Whether a new password is among those that are tried first: put together, in whatever spelling, from common words,
 * the person's own NIP, birth date, name or agency, dates, keyboard runs and repetitions, with too little beside them
 * (NIST SP 800-63B §3.1.1.2). Length is the contract's business.
 */
export function isWeakPassword(password: string, who: Who): boolean {
  const own = new Map(ownWords(who).map((word) => [word, OWN_BITS] as const))
  return bitsOf(password.normalize('NFKC').slice(0, JUDGED_CHARACTERS), [own, COMMON]) < ENOUGH_BITS
}

/** The cheapest way to put the text together: every piece that is known costs what trying its kind costs. */
function bitsOf(text: string, known: readonly Known[]): number {
  // best[i] is the cost of the first i characters.
  const best = [0, ...Array.from(text, () => Infinity)]
  const reach = (end: number, bits: number) => {
    best[end] = Math.min(best[end] ?? Infinity, bits)
  }
  for (let at = 0; at < text.length; at++) {
    const before = best[at] ?? Infinity
    reach(at + 1, before + bitsOfCharacter(text.charAt(at)))
    for (const { length, bits } of piecesFrom(text, at, known)) reach(at + length, before + bits)
  }
  return best[text.length] ?? 0
}

const bitsOfCharacter = (character: string): number => {
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER_BITS
  return /[ !.,@#_*-]/.test(character) ? USUAL_MARK_BITS : MARK_BITS
}
