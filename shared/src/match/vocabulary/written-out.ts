/**
 * The words that an abbreviation is the letters of, or nothing when it is none of them: SP2D is of "surat
 * perintah pencairan dana", AC is not of "pendingin ruangan". Words that follow only explain it, and are left out.
 */
export function writtenOut(short: string, words: readonly string[]): readonly string[] | undefined {
  const letters = short.replace(/[^a-z]/g, '')
  const used = byInitials(letters, words) ?? bySyllables(letters, words)
  return used === undefined ? undefined : words.slice(0, used)
}

/** How many words it takes until each letter has begun one; words between may be passed over: BMD, CaLK. */
function byInitials(letters: string, words: readonly string[]): number | undefined {
  let at = 0
  for (const [index, word] of words.entries()) {
    if (word.charAt(0) === letters.charAt(at)) at += 1
    if (at === letters.length) return index + 1
  }
  return undefined
}

/** The same where each word gives a piece of it, or its first letter and some that follow: bimtek, dumas, SPJ. */
function bySyllables(letters: string, words: readonly string[], from = 0): number | undefined {
  if (letters === '') return from
  const word = words[from]
  if (word === undefined) return undefined
  for (let length = letters.length; length > 0; length--) {
    const piece = letters.slice(0, length)
    if (!isOf(piece, word)) continue
    const used = bySyllables(letters.slice(length), words, from + 1)
    if (used !== undefined) return used
  }
  return undefined
}

function isOf(piece: string, word: string): boolean {
  if (piece.length > 1 && word.includes(piece)) return true
  if (piece.charAt(0) !== word.charAt(0)) return false
  let at = 0
  for (const letter of word) if (letter === piece.charAt(at)) at += 1
  return at >= piece.length
}
