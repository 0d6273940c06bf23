import type { SuperiorRhk } from '@jejak/shared/skp/cascade'

/** Those that hold every word that was typed, wherever; all of them while nothing was. */
export function rhkWith(all: readonly SuperiorRhk[], typed: string): readonly SuperiorRhk[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return all.filter(({ uraian, person }) => {
    const text = `${uraian} ${person}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** Where a key leads in a list of so many; undefined for a key that is not for the list. −1: none is marked. */
export function markAfter(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return at <= 0 ? count - 1 : at - 1
  return undefined
}
