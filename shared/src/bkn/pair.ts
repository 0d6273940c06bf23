import { plain } from './fill-entry.ts'

export type Pairing<Old, New> = {
  readonly pairs: readonly { readonly old: Old; readonly new: New; readonly isRenamed: boolean }[]
  readonly gone: readonly Old[]
  readonly added: readonly New[]
}

/** Items with half of their words in common count as one item that was reworded. */
const ALIKE = 0.5

/**
 * Which old item is which new one. The same text is the same item, in order when a text occurs twice.
 * Of the rest, the most alike pair off; and a single one left on either side is the same one renamed,
 * unless the person has said that it is not.
 */
export function pairUp<Old extends { readonly id: string }, New>({
  before,
  after,
  oldText,
  newText,
  notRenamed,
}: {
  readonly before: readonly Old[]
  readonly after: readonly New[]
  readonly oldText: (item: Old) => string
  readonly newText: (item: New) => string
  readonly notRenamed: ReadonlySet<string>
}): Pairing<Old, New> {
  const pairs: { old: Old; new: New; isRenamed: boolean }[] = []
  const gone = [...before]
  const added: New[] = []
  for (const item of after) {
    const index = gone.findIndex((old) => plain(oldText(old)) === plain(newText(item)))
    const [old] = index < 0 ? [] : gone.splice(index, 1)
    if (old === undefined) added.push(item)
    else pairs.push({ old, new: item, isRenamed: false })
  }
  for (;;) {
    const best = mostAlike(gone, added, (old, item) =>
      notRenamed.has(old.id) ? -1 : likeness(oldText(old), newText(item)),
    )
    const isOnlyOne = gone.length === 1 && added.length === 1
    if (best === undefined || best.score < (isOnlyOne ? 0 : ALIKE)) break
    gone.splice(gone.indexOf(best.old), 1)
    added.splice(added.indexOf(best.new), 1)
    pairs.push({ old: best.old, new: best.new, isRenamed: true })
  }
  return { pairs, gone, added }
}

function mostAlike<Old, New>(
  olds: readonly Old[],
  news: readonly New[],
  score: (old: Old, item: New) => number,
) {
  const all = olds.flatMap((old) =>
    news.map((item) => ({ old, new: item, score: score(old, item) })),
  )
  return all.toSorted((a, b) => b.score - a.score)[0]
}

/** Dice coefficient of the two texts' words, 0–1. */
function likeness(a: string, b: string): number {
  const words = (text: string) =>
    new Set(
      plain(text)
        .toLowerCase()
        .match(/[\p{L}\d]+/gu) ?? [],
    )
  const left = words(a)
  const right = words(b)
  const common = [...left].filter((word) => right.has(word)).length
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size)
}
