import type { PastChoice } from './plan.ts'
import type { Token } from './tokens.ts'
import { tokens } from './tokens.ts'
import type { Vocabulary } from './vocabulary/vocabulary.ts'

/** The person's newest choice for the same document settles it. */
const SAME_OBJECT = 0.9
const MOST_BY_LIKENESS = 0.75
/** How much of its pull an old choice keeps, and over how many later ones it loses half of the rest. */
const OLDEST = 0.8
const HALF_LIFE = 250

export type PastIndex = {
  readonly choices: readonly IndexedChoice[]
  readonly rarity: (stem: string) => number
}

type IndexedChoice = {
  readonly choice: PastChoice
  readonly weights: ReadonlyMap<string, number>
  /** The length of `weights` as a vector. */
  readonly length: number
  /** What it is called, but for its month, year or number. */
  readonly name: string
  readonly recency: number
}

export type Past = ReadonlyMap<string, Known>

export type Known = {
  readonly score: number
  readonly because: string
  /** The newest choice for the very same document, letter or folder. */
  readonly isSame: boolean
}

/** Past choices made ready to be compared with many texts; the newest first where their times are unknown. */
export function indexPast(memory: readonly PastChoice[], vocabulary: Vocabulary): PastIndex {
  const ordered = memory.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0))
  const counts = new Map<string, number>()
  const read = ordered.map((choice) => {
    const own = tokens(choice.text, vocabulary)
    for (const { stem } of own) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    return { choice, own }
  })
  const rarity = (stem: string) =>
    Math.log(1 + (1 + memory.length) / (0.5 + (counts.get(stem) ?? 0)))
  return {
    rarity,
    choices: read.map(({ choice, own }, at) => {
      const weights = new Map(own.map(({ stem, weight }) => [stem, weight * rarity(stem)]))
      const length = lengthOf([...weights.values()])
      return { choice, weights, length, name: nameOf(own), recency: 0.5 ** (at / HALF_LIFE) }
    }),
  }
}

/** How much each rencana aksi is borne out by what the person chose before for this document or a like text. */
export function pastScores(
  query: readonly Token[],
  { choices, rarity }: PastIndex,
  objectKey: string | undefined,
): Past {
  const asked = query.map(({ stem, weight, isCommon }) => ({
    stem,
    isCommon,
    value: weight * rarity(stem),
  }))
  const length = lengthOf(asked.map(({ value }) => value))
  const name = nameOf(query)
  const best = new Map<string, Known>()
  const settled = choices.find(
    ({ choice }) => objectKey !== undefined && choice.objectKey === objectKey,
  )
  for (const one of choices) {
    const { choice, recency } = one
    const { planId } = choice
    if (planId === null) continue
    const isSame = one === settled
    const isNext = name !== '' && one.name === name
    const likeness = overlap({ asked, one, isNext }) / (length * one.length || 1)
    const score = isSame
      ? SAME_OBJECT + likeness * (1 - SAME_OBJECT)
      : likeness * MOST_BY_LIKENESS * (OLDEST + (1 - OLDEST) * recency)
    const because = isSame ? 'berkas yang sama dipilih sebelumnya' : `mirip: ${choice.text}`
    if (score > (best.get(planId)?.score ?? 0)) best.set(planId, { score, because, isSame })
  }
  return best
}

type Asked = { readonly stem: string; readonly value: number; readonly isCommon: boolean }

const lengthOf = (values: readonly number[]) =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0))

type Compared = {
  readonly asked: readonly Asked[]
  readonly one: IndexedChoice
  readonly isNext: boolean
}

/** 0 when only verbs and office nouns are shared, unless it is the next of a series: "Unit 03", "Unit 05". */
function overlap({ asked, one, isNext }: Compared): number {
  let sum = 0
  let isTelling = isNext
  for (const { stem, value, isCommon } of asked) {
    const there = one.weights.get(stem)
    if (there === undefined) continue
    sum += value * there
    isTelling ||= !isCommon
  }
  return isTelling ? sum : 0
}

/** The subject of a text without the details that distinguish one of a series from the next. */
const nameOf = (own: readonly Token[]) =>
  own
    .map(({ stem }) => stem)
    .filter((stem) => !stem.includes(':'))
    .join(' ')
