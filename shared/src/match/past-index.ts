import type { PastChoice } from './plan.ts'
import type { Token } from './tokens.ts'
import { tokens, withoutOpener } from './tokens.ts'
import type { Vocabulary } from './vocabulary/vocabulary.ts'
import { seriesOf } from './words.ts'

/** How much of its pull an old choice keeps, and over how many later ones it loses half of the rest. */
const OLDEST = 0.8
const HALF_LIFE = 250

/** How a text is called: its words, and the same with what counts left open. */
export type Name = { readonly words: string; readonly series: readonly string[] }

export type IndexedChoice = Name & {
  readonly choice: PastChoice
  /** The length of its words as a vector. */
  readonly length: number
  readonly recency: number
}

type Posting = { readonly at: number; readonly value: number }

export type PastIndex = {
  /** Newest first. */
  readonly choices: readonly IndexedChoice[]
  readonly byObject: ReadonlyMap<string, number>
  readonly byStem: ReadonlyMap<string, readonly Posting[]>
  /** By the first word of their names: a series, and what begins alike, has it in common. */
  readonly byFirst: ReadonlyMap<string, readonly number[]>
  readonly rarity: (stem: string) => number
}

/** Past choices made ready to be compared with many texts; the newest first where their times are unknown. */
export function indexPast(memory: readonly PastChoice[], vocabulary: Vocabulary): PastIndex {
  const read = memory
    .toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0))
    .map((choice) => ({ choice, own: tokens(choice.text, vocabulary) }))
  const counts = new Map<string, number>()
  for (const { own } of read) {
    for (const { stem } of own) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const rarity = (stem: string) =>
    Math.log(1 + (1 + memory.length) / (0.5 + (counts.get(stem) ?? 0)))
  const byObject = new Map<string, number>()
  const byStem = new Map<string, Posting[]>()
  const byFirst = new Map<string, number[]>()
  const choices = read.map(({ choice, own }, at): IndexedChoice => {
    const name = nameOf(choice.text)
    addTo(byFirst, name.series[0] ?? '', at)
    const { objectKey } = choice
    if (objectKey !== undefined && !byObject.has(objectKey)) byObject.set(objectKey, at)
    for (const token of own) {
      addTo(byStem, token.stem, { at, value: valueOf(token, rarity) })
    }
    return {
      ...name,
      choice,
      length: lengthOf(own.map((token) => valueOf(token, rarity))),
      recency: OLDEST + (1 - OLDEST) * 0.5 ** (at / HALF_LIFE),
    }
  })
  return { choices, byObject, byStem, byFirst, rarity }
}

/** The name of a text, without how the product begins one about a file. */
export function nameOf(text: string): Name {
  const told = withoutOpener(text)
  return { words: told.toLowerCase().replace(/\s+/g, ' ').trim(), series: seriesOf(told) }
}

export const valueOf = ({ stem, weight }: Token, rarity: (stem: string) => number): number =>
  weight * rarity(stem)

export const lengthOf = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0))

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
