import type { IndexedChoice, PastIndex } from './past-index.ts'
import { lengthOf, nameOf, valueOf } from './past-index.ts'
import type { Token } from './tokens.ts'
import { weightOf } from './tokens.ts'
import { PART } from './words.ts'

/** Of two choices that contradict each other the newer weighs more than all before it. */
const OLDER = 0.4
/** As much likeness, squared, is needed for a vote of one half. */
const LIKE_NOTHING = 0.15
/** What begins alike tells less where nothing in its name counts. */
const NO_SERIES = 0.5

/** How far earlier choices speak for one answer, each 0–1. */
export type Known = {
  /** The newest choice for the very same document, letter or folder. */
  readonly object: number
  /** Chosen for the same words; for the one before in its series; less where it was contradicted. */
  readonly phrase: number
  readonly series: number
  /** Chosen for a text that begins alike. */
  readonly begins: number
  readonly like: number
  /** Its share of the like ones. */
  readonly vote: number
  /** A word of the text went there as a rule. */
  readonly usual: number
  /** The text of the choice that speaks most for it. */
  readonly text: string
}

/** By rencana aksi; under `null`, that none fits. */
export type Past = ReadonlyMap<string | null, Known>

export type AskedPast = {
  readonly text: string
  readonly query: readonly Token[]
  readonly objectKey: string | undefined
}

/** One choice as it compares with the text that is asked about. */
type Compared = {
  readonly one: IndexedChoice
  readonly like: number
  readonly begins: number
  readonly isObject: boolean
  readonly isPhrase: boolean
  readonly isSeries: boolean
}

const NOTHING: Past = new Map()

/** How much each answer is borne out by what the person chose before for this document or a like text. */
export function pastFor(asked: AskedPast, past: PastIndex): Past {
  if (past.choices.length === 0) return NOTHING
  const compared = compareAll(asked, past)
  const all = compared.reduce((sum, { like }) => sum + like * like, LIKE_NOTHING)
  const phrase = sharesAmong(compared.filter(({ isPhrase }) => isPhrase))
  const series = sharesAmong(compared.filter(({ isSeries }) => isSeries))
  const usual = usualOf(asked.query, past)
  const found = new Map<string | null, Known>()
  for (const [id, own] of Map.groupBy(compared, ({ one }) => one.choice.planId)) {
    const best = own.reduce((most, one) => (pullOf(one) > pullOf(most) ? one : most))
    found.set(id, {
      object: Number(own.some(({ isObject }) => isObject)),
      phrase: phrase.get(id) ?? 0,
      series: series.get(id) ?? 0,
      begins: Math.max(...own.map(({ begins }) => begins)),
      like: Math.max(...own.map(({ like }) => like)),
      vote: own.reduce((sum, { like }) => sum + like * like, 0) / all,
      usual: usual.get(id) ?? 0,
      text: best.one.choice.text,
    })
  }
  return found
}

/** Those of the choices that have anything in common with the text, newest first. */
function compareAll({ text, query, objectKey }: AskedPast, past: PastIndex): readonly Compared[] {
  const name = nameOf(text)
  const counts = name.series.includes(PART)
  const likes = likesOf(query, past)
  const settled = objectKey === undefined ? undefined : past.byObject.get(objectKey)
  const beginAlike = new Set(past.byFirst.get(name.series[0] ?? ''))
  const at = new Set([...likes.keys(), ...beginAlike, ...(settled === undefined ? [] : [settled])])
  return [...at]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const one = past.choices[index]
      if (!one) return []
      return {
        one,
        like: likes.get(index) ?? 0,
        begins: beginAlike.has(index) ? beginning(one.series, name.series) : 0,
        isObject: index === settled,
        isPhrase: one.words === name.words,
        isSeries: counts && beginAlike.has(index) && isSameSeries(one.series, name.series),
      }
    })
}

/** A word that was seen so often with one answer speaks for it in any company: two of two, 0.67; four of four, 0.8. */
function usualOf(query: readonly Token[], past: PastIndex): ReadonlyMap<string | null, number> {
  const most = new Map<string | null, number>()
  for (const { stem, isCommon } of query) {
    const seen = isCommon ? [] : (past.byStem.get(stem) ?? [])
    if (seen.length < 2) continue
    const counts = new Map<string | null, number>()
    for (const { at } of seen) {
      const id = past.choices[at]?.choice.planId ?? null
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    for (const [id, count] of counts) {
      const share = (weightOf(stem) * count) / (seen.length + 1)
      most.set(id, Math.max(share, most.get(id) ?? 0))
    }
  }
  return most
}

/** Likeness by words, 0 when only verbs and office nouns are shared. */
function likesOf(query: readonly Token[], past: PastIndex): ReadonlyMap<number, number> {
  const { byStem, choices, rarity } = past
  const length = lengthOf(query.map((token) => valueOf(token, rarity)))
  const sums = new Map<number, number>()
  const telling = new Set<number>()
  for (const token of query) {
    const value = valueOf(token, rarity)
    for (const posting of byStem.get(token.stem) ?? []) {
      sums.set(posting.at, (sums.get(posting.at) ?? 0) + value * posting.value)
      if (!token.isCommon) telling.add(posting.at)
    }
  }
  const likes = new Map<number, number>()
  for (const at of telling) {
    const one = choices[at]
    if (one) likes.set(at, (one.recency * (sums.get(at) ?? 0)) / (length * one.length || 1))
  }
  return likes
}

const pullOf = ({ isObject, isPhrase, isSeries, like, begins }: Compared): number =>
  Number(isObject) * 8 + Number(isPhrase) * 4 + like + begins * (isSeries ? 1 : NO_SERIES)

/** The same but for what counts; one of them may say more at its end: "Regu A minggu 3", "Regu B minggu 4 konter". */
function isSameSeries(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const enough = short.length === long.length ? 1 : 2
  return (
    short.length >= enough && short.includes(PART) && short.every((word, at) => word === long[at])
  )
}

/** The share of words at their beginning that two texts have in common. */
function beginning(one: readonly string[], other: readonly string[]): number {
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  return same / Math.max(1, Math.min(one.length, other.length))
}

/** Each answer's share of the choices, which are newest first. */
function sharesAmong(choices: readonly Compared[]): ReadonlyMap<string | null, number> {
  const shares = new Map<string | null, number>()
  let all = 0
  choices.forEach(({ one }, age) => {
    const weight = OLDER ** age
    all += weight
    shares.set(one.choice.planId, (shares.get(one.choice.planId) ?? 0) + weight)
  })
  return new Map([...shares].map(([id, weight]) => [id, weight / all]))
}
