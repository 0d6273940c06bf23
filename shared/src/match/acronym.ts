import type { Word } from './words.ts'

const SHORTEST = 3
const LONGEST = 7

/** Initials of neighbouring words of a text, with the words, as offices abbreviate: "Rencana Kebutuhan Barang Milik Daerah" → rkbmd. */
export function initialsOf(words: readonly Word[]): ReadonlyMap<string, string> {
  const told = words.filter(({ isDetail }) => !isDetail).map(({ word }) => word)
  const found = new Map<string, string>()
  for (let from = 0; from < told.length; from++) {
    for (let length = SHORTEST; length <= LONGEST && from + length <= told.length; length++) {
      const run = told.slice(from, from + length)
      found.set(run.map((word) => word.charAt(0)).join(''), run.join(' '))
    }
  }
  return found
}
