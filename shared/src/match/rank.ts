import type { PastChoice, PlanItem, Ranked } from '../suggest/suggestion.ts'
import type { Token } from './tokens.ts'
import { tokens } from './tokens.ts'

/** What matched where: a rencana aksi says most about daily work, an indikator least. */
const FIELD_WEIGHTS = { rencanaAksi: 1, rhk: 0.5, indikator: 0.35 } as const

/** When the best is below this, nothing is proposed: no guess is better than the wrong rencana aksi. */
export const ABSTAIN_BELOW = 0.15
/** As much matching makes us half sure: about one telling word of the rencana aksi and a half. */
const HALF_SURE = 1.5
/** As many are shown. */
const SHOWN = 5
/** The person's own earlier choice of the same document settles it. */
const SAME_OBJECT = 0.6
const MEMORY_WEIGHT = 0.6

export type About = {
  /** The key of the document, letter or folder the text speaks of. */
  readonly objectKey?: string
}

/**
 * The rencana aksi that fit a text, best first, with the words that speak for each. Learns from the
 * person's past choices. Empty when nothing fits well enough: it never falls back to the first one.
 */
export function rank(
  text: string,
  plan: readonly PlanItem[],
  memory: readonly PastChoice[],
  about: About = {},
): Ranked[] {
  if (plan.length === 0) return []
  const query = tokens(text)
  if (query.length === 0) return []
  const fields = plan.map(fieldTokens)
  const idf = inverseFrequency(fields)
  const past = pastScores(query, memory, { idf, about })
  const ranked = plan
    .map((item, i) => scored(item, { query, field: fields[i] ?? new Map(), idf, past }))
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
  if ((ranked[0]?.score ?? 0) < ABSTAIN_BELOW) return []
  return ranked.filter(({ score }) => score > 0).slice(0, SHOWN)
}

/** Stem → weight of the best field in which it stands. */
type FieldTokens = ReadonlyMap<string, number>

function fieldTokens(item: PlanItem): FieldTokens {
  const found = new Map<string, number>()
  for (const field of ['rencanaAksi', 'rhk', 'indikator'] as const) {
    for (const { stem, weight } of tokens(item[field])) {
      const value = weight * FIELD_WEIGHTS[field]
      if ((found.get(stem) ?? 0) < value) found.set(stem, value)
    }
  }
  return found
}

type Idf = (stem: string) => number

/** A word that stands in every rencana aksi tells nothing; one that stands in one tells much. */
function inverseFrequency(fields: readonly FieldTokens[]): Idf {
  const counts = new Map<string, number>()
  for (const field of fields) {
    for (const [stem, weight] of field) {
      if (weight > 0.15) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  }
  return (stem) => Math.log(1 + fields.length / (0.5 + (counts.get(stem) ?? 0.5)))
}

type Past = ReadonlyMap<string, { readonly score: number; readonly because: string }>

function pastScores(
  query: readonly Token[],
  memory: readonly PastChoice[],
  { idf, about }: { readonly idf: Idf; readonly about: About },
): Past {
  const best = new Map<string, { score: number; because: string }>()
  for (const choice of memory) {
    const isSame = choice.objectKey !== undefined && choice.objectKey === about.objectKey
    const likeness = similarity(query, tokens(choice.text), idf)
    const score = isSame ? SAME_OBJECT + likeness * (1 - SAME_OBJECT) : likeness * MEMORY_WEIGHT
    const because = isSame ? 'berkas yang sama dipilih sebelumnya' : `mirip: ${choice.text}`
    if (score > (best.get(choice.planId)?.score ?? 0)) best.set(choice.planId, { score, because })
  }
  return best
}

/** Weighted overlap of two texts, 0–1. */
function similarity(a: readonly Token[], b: readonly Token[], idf: Idf): number {
  const other = new Map(b.map((token) => [token.stem, token.weight]))
  let shared = 0
  let all = 0
  for (const { stem, weight } of a) {
    const value = idf(stem)
    const there = other.get(stem) ?? 0
    shared += Math.min(weight, there) * value
    all += Math.max(weight, there) * value
    other.delete(stem)
  }
  for (const [stem, weight] of other) all += weight * idf(stem)
  return all === 0 ? 0 : shared / all
}

type Scoring = {
  readonly query: readonly Token[]
  readonly field: FieldTokens
  readonly idf: Idf
  readonly past: Past
}

function scored(item: PlanItem, { query, field, idf, past }: Scoring): Ranked {
  let sum = 0
  let isTelling = false
  const hits: { word: string; value: number }[] = []
  for (const { stem, word, weight, isCommon } of query) {
    const there = field.get(stem)
    if (there === undefined) continue
    isTelling ||= !isCommon
    const value = idf(stem) * Math.min(weight, there)
    sum += value
    hits.push({ word, value })
  }
  const words = hits.sort((a, b) => b.value - a.value).map((hit) => hit.word)
  // Words that stand in every plan prove nothing by themselves.
  const content = isTelling ? sum / (sum + HALF_SURE) : 0
  const before = past.get(item.id)
  const score = before ? 1 - (1 - content) * (1 - before.score) : content
  const because = [...new Set(words)].slice(0, 4)
  if (before && before.score > 0.2) because.push(before.because)
  return { id: item.id, score: Math.round(score * 1000) / 1000, because }
}
