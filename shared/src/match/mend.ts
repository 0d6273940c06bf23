/**
 * A search for the word of a plan that another is a slip of: one letter too many, too few, wrong, or two changed
 * about. "Pengukruan" is "pengukuran"; short words have too many neighbours for that.
 */
export function mender(words: Iterable<string>): (word: string) => string | undefined {
  const near = new Map<string, string[]>()
  const whole = new Set<string>()
  for (const word of words) {
    if (word.length < SHORTEST || whole.has(word)) continue
    whole.add(word)
    for (const less of withOneLess(word)) near.set(less, [...(near.get(less) ?? []), word])
  }
  return (asked) => {
    if (asked.length < SHORTEST - 1 || whole.has(asked)) return undefined
    for (const less of withOneLess(asked)) {
      const found = near.get(less)?.find((word) => isSlip(asked, word))
      if (found !== undefined) return found
    }
    return undefined
  }
}

const SHORTEST = 7

/** A word, and what is left of it when one letter goes. */
function withOneLess(word: string): readonly string[] {
  const found = [word]
  for (let at = 0; at < word.length; at++) found.push(word.slice(0, at) + word.slice(at + 1))
  return found
}

/** One edit apart, and begun alike: first letters are seldom missed. */
function isSlip(one: string, other: string): boolean {
  if (one.charAt(0) !== other.charAt(0)) return false
  let from = 0
  while (from < one.length && one[from] === other[from]) from += 1
  let end = 0
  const most = Math.min(one.length, other.length) - from
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1
  const [left, right] = [one.slice(from, one.length - end), other.slice(from, other.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right === left.charAt(1) + left.charAt(0)
}
