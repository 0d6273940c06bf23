/** The letter triples of a word, its ends marked. */
function triples(word: string): ReadonlySet<string> {
  const padded = `^${word}$`
  const found = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3))
  return found
}

/**
 * A search for the word most like another, for typing errors and compounds: Dice's coefficient over
 * letter triples. Answers with nothing when none is like enough.
 */
export function likest(words: Iterable<string>): (word: string) => Like | undefined {
  const index = new Map<string, string[]>()
  const sizes = new Map<string, number>()
  for (const word of words) {
    if (word.length < SHORTEST || sizes.has(word)) continue
    const of = triples(word)
    sizes.set(word, of.size)
    for (const triple of of) {
      const having = index.get(triple)
      if (having) having.push(word)
      else index.set(triple, [word])
    }
  }
  return (asked) => {
    if (asked.length < SHORTEST) return undefined
    const of = triples(asked)
    const shared = new Map<string, number>()
    for (const triple of of) {
      for (const word of index.get(triple) ?? []) shared.set(word, (shared.get(word) ?? 0) + 1)
    }
    let best: Like | undefined
    for (const [word, count] of shared) {
      const likeness = (2 * count) / (of.size + (sizes.get(word) ?? 0))
      if (likeness >= LIKE_ENOUGH && likeness > (best?.likeness ?? 0)) best = { word, likeness }
    }
    return best
  }
}

export type Like = { readonly word: string; readonly likeness: number }

const SHORTEST = 5
/** Two words of eight letters with one wrong letter share about this much. */
const LIKE_ENOUGH = 0.55
