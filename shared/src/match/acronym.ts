import type { Word } from './words.ts'

const SHORTEST = 3
const LONGEST = 7

/** Initials of neighbouring words of a text, as offices abbreviate: "Rencana Kebutuhan Barang Milik Daerah" → rkbmd. */
export function initialsOf(words: readonly Word[]): ReadonlySet<string> {
  const letters = words.filter(({ isDetail }) => !isDetail).map(({ word }) => word.charAt(0))
  const found = new Set<string>()
  for (let from = 0; from < letters.length; from++) {
    for (let length = SHORTEST; length <= LONGEST && from + length <= letters.length; length++) {
      found.add(letters.slice(from, from + length).join(''))
    }
  }
  return found
}
