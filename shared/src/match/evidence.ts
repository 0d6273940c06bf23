import type { Like } from './likeness.ts'
import type { IndexedItem, PlanIndex } from './plan-index.ts'
import type { Token } from './tokens.ts'
import { weightOf } from './tokens.ts'

/** How much a way of meeting counts beside meeting in the same word. */
const MEANING = 0.7
const INITIALS = 0.85
const LIKE = 0.75
/** A word the vocabulary knows is seldom a misspelling: "sosialisasi" is not "sosial". */
const LIKE_THOUGH_KNOWN = 0.3
const ROW = 0.5
const FIELD = 0.15
const MOST_OF_ONE_WORD = 1.3
/** Each further word of the same row or field weighs less. */
const AGAIN = 0.6

export type Evidence = {
  readonly sum: number
  /** The evidence is more than verbs and office nouns. */
  readonly isTelling: boolean
  /** The words that are evidence for it, strongest first. */
  readonly words: readonly string[]
}

/** A token with the word of the plan it may be a misspelling of. */
export type Asked = Token & { readonly like?: Like }

/** Adds to words that the plan does not contain the most similar ones that it does. */
export const withLikes = (query: readonly Token[], index: PlanIndex): readonly Asked[] =>
  query.map((token) => {
    if (weightOf(token.stem) < 1 || token.isCommon || index.has(token.stem)) return token
    const like = index.likest(token.stem)
    return like ? { ...token, like } : token
  })

type Meeting = { readonly value: number; readonly via: string; readonly row?: string }

/** The evidence in a text for one rencana aksi. */
export function evidenceFor(
  query: readonly Asked[],
  item: IndexedItem,
  index: PlanIndex,
): Evidence {
  const met = new Map<string, number>()
  let sum = 0
  let isTelling = false
  const hits: { word: string; value: number }[] = []
  for (const token of query) {
    const best = bestMeeting(token, item, index)
    if (!best) continue
    const times = best.row === undefined ? 0 : (met.get(best.row) ?? 0)
    if (best.row !== undefined) met.set(best.row, times + 1)
    const value = best.value * AGAIN ** times
    sum += value
    isTelling ||= !token.isCommon
    hits.push({ word: said(token.word, best.via), value })
  }
  hits.sort((a, b) => b.value - a.value)
  return { sum, isTelling, words: hits.map(({ word }) => word) }
}

const said = (word: string, via: string) => (word === via || via === '' ? word : `${word} → ${via}`)

function bestMeeting(token: Asked, item: IndexedItem, index: PlanIndex): Meeting | undefined {
  let best: Meeting | undefined
  const offer = (meeting: Meeting) => {
    if (meeting.value > (best?.value ?? 0)) best = meeting
  }
  const { rarity } = index
  const same = item.words.get(token.stem)
  if (same) {
    offer({ value: token.weight * same.weight * rarity.word(token.stem), via: '' })
    if (token.isCommon) return best
  }
  for (const meaning of token.meanings) offer(byMeaning(meaning, item, index))
  const longer = item.meanings.get(token.stem)
  if (longer && !token.isCommon) {
    offer({ value: token.weight * longer.weight * MEANING, via: longer.word })
  }
  if (token.isCapital && item.initials.has(token.word)) offer({ value: INITIALS, via: '' })
  if (token.like) offer(byLikeness(token, token.like, { item, index }))
  if (token.isCommon) return best
  for (const row of token.rows) {
    const place = item.rows.get(row)
    if (!place) continue
    const value = (ROW * token.weight * place.weight * rarity.row(row)) / Math.sqrt(token.rows.size)
    offer({ value, via: place.word, row: `r${row}` })
  }
  for (const field of token.fields) {
    const place = item.fields.get(field)
    if (!place) continue
    const value = (FIELD * token.weight * place.weight * rarity.field(field)) / token.fields.size
    offer({ value, via: place.word, row: `f${field}` })
  }
  return best
}

function byMeaning(meaning: readonly string[], item: IndexedItem, index: PlanIndex): Meeting {
  let value = 0
  let via = ''
  for (const stem of meaning) {
    const place = item.words.get(stem)
    if (!place) continue
    // "Naskah" is another word for "surat"; of LKjIP, "laporan" is the least.
    const weight = meaning.length === 1 ? 1 : weightOf(stem)
    value += MEANING * weight * place.weight * index.rarity.word(stem)
    via = place.word
  }
  return { value: Math.min(MOST_OF_ONE_WORD, value), via }
}

function byLikeness(
  token: Token,
  like: Like,
  { item, index }: { readonly item: IndexedItem; readonly index: PlanIndex },
): Meeting {
  const place = item.words.get(like.word)
  if (!place) return { value: 0, via: '' }
  const sure = token.fields.size > 0 ? LIKE_THOUGH_KNOWN : LIKE
  const value = sure * like.likeness * token.weight * place.weight * index.rarity.word(like.word)
  return { value, via: place.word }
}

export type Strangeness = {
  /** Weight of the words that belong to work outside the plan. */
  readonly sum: number
  /** The same beside all the text speaks of. */
  readonly share: number
}

/**
 * What of a text speaks of other fields, or of what stands beside every plan. It holds back a guess on the
 * strength of a word or two of many.
 */
export function strangeness(query: readonly Token[], index: PlanIndex): Strangeness {
  let strange = 0
  let subjects = 0
  for (const token of query) {
    if (isSubject(token)) subjects += 1
    if (token.isCommon || index.has(token.stem)) continue
    if (token.isOutside) strange += OUTSIDE
    else if (token.fields.size === 0) strange += UNKNOWN
    else if (!meets(token.fields, index.fields)) strange += token.weight * OTHER_FIELD
    else if (!meets(token.rows, index.rows)) strange += token.weight * OTHER_WORK
  }
  const sum = Math.min(strange, STRANGEST)
  return { sum, share: sum / (1 + subjects) }
}

/** A word of its own that tells what a text is about, not how or in which form. */
const isSubject = ({ stem, isCommon }: Token) =>
  !isCommon && weightOf(stem) === 1 && !stem.includes('_')

const meets = (some: ReadonlySet<number>, others: ReadonlySet<number>) =>
  [...some].some((one) => others.has(one))

/** A group of letters speaks of many things, and is not the stranger for it. */
const STRANGEST = 2.5
const OUTSIDE = 1.5
const OTHER_WORK = 0.3
const OTHER_FIELD = 0.6
const UNKNOWN = 0.1
