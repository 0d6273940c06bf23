import type { PlanItem } from './plan.ts'
import { initialsOf } from './acronym.ts'
import type { Like } from './likeness.ts'
import { likest } from './likeness.ts'
import { mender } from './mend.ts'
import { tokens, weightOf } from './tokens.ts'
import type { Vocabulary, Written } from './vocabulary/vocabulary.ts'
import { wordsOf } from './words.ts'

/** Weights by field: a rencana aksi is the strongest evidence of daily work; RHK are often shared by several. */
const FIELD_WEIGHTS = { rencanaAksi: 1, rhk: 0.5, indikator: 0.6 } as const

/** An occurrence in a rencana aksi: the weight of its best field, and the word to show. */
type Place = { readonly weight: number; readonly word: string }

export type IndexedItem = {
  readonly id: string
  readonly words: ReadonlyMap<string, Place>
  /** Stems of what its abbreviations stand for. */
  readonly meanings: ReadonlyMap<string, Place>
  readonly initials: ReadonlyMap<string, string>
  /** Its abbreviations, and what each is short for. */
  readonly letters: readonly {
    readonly word: string
    readonly stem: string
    readonly of: Written
  }[]
  /** Its stems in their order, a line a field. */
  readonly lines: readonly { readonly weight: number; readonly stems: string }[]
  readonly rows: ReadonlyMap<number, Place>
  readonly fields: ReadonlyMap<number, Place>
}

export type PlanIndex = {
  readonly items: readonly IndexedItem[]
  /** 0–1: how well a word, a row or a field distinguishes the rencana aksi of this plan. */
  readonly rarity: {
    readonly word: (stem: string) => number
    readonly row: (row: number) => number
    readonly field: (field: number) => number
  }
  readonly rows: ReadonlySet<number>
  readonly fields: ReadonlySet<number>
  readonly has: (stem: string) => boolean
  readonly likest: (word: string) => Like | undefined
  /** The word of the plan that a mistyped one stands for. */
  readonly mend: (word: string) => string | undefined
}

/** A plan made ready to be compared with many texts. */
export function indexPlan(plan: readonly PlanItem[], vocabulary: Vocabulary): PlanIndex {
  const items = plan.map((item) => indexItem(item, vocabulary))
  const words = countOf(items.map((item) => item.words))
  const rows = countOf(items.map((item) => item.rows))
  const fields = countOf(items.map((item) => item.fields))
  return {
    items,
    rarity: {
      word: (stem) => rarity(words.get(stem) ?? 0),
      row: (row) => rarity(rows.get(row) ?? 0),
      field: (field) => rarity(fields.get(field) ?? 0),
    },
    rows: new Set(rows.keys()),
    fields: new Set(fields.keys()),
    has: (stem) => words.has(stem),
    likest: likest(words.keys()),
    mend: mender(items.flatMap((item) => [...item.words.values()].map(({ word }) => word))),
  }
}

function indexItem(item: PlanItem, vocabulary: Vocabulary): IndexedItem {
  const words = new Map<string, Place>()
  const meanings = new Map<string, Place>()
  const rows = new Map<number, Place>()
  const fields = new Map<number, Place>()
  const lines: { weight: number; stems: string }[] = []
  const letters: { word: string; stem: string; of: Written }[] = []
  for (const [name, weight] of [
    ['rencanaAksi', FIELD_WEIGHTS.rencanaAksi],
    ['rhk', FIELD_WEIGHTS.rhk],
    ['indikator', FIELD_WEIGHTS.indikator],
  ] as const) {
    lines.push({ weight, stems: inOrder(wordsOf(item[name]).map((word) => word.stem)) })
    for (const token of tokens(item[name], vocabulary)) {
      const place = { weight, word: token.word }
      keepBest(words, token.stem, place)
      for (const of of token.letters) letters.push({ word: token.word, stem: token.stem, of })
      for (const meaning of token.meanings) {
        for (const stem of meaning) {
          if (meaning.length === 1 || weightOf(stem) === 1) keepBest(meanings, stem, place)
        }
      }
      if (token.isCommon) continue
      const telling = { weight: weight * token.weight, word: token.word }
      for (const row of token.rows) keepBest(rows, row, telling)
      for (const field of token.fields) keepBest(fields, field, telling)
    }
  }
  const initials = initialsOf([...wordsOf(item.rencanaAksi), ...wordsOf(item.indikator)])
  return { id: item.id, words, meanings, initials, letters, lines, rows, fields }
}

/** Stems side by side, so that some can be looked for as they stand. */
export const inOrder = (stems: readonly string[]): string => ` ${stems.join(' ')} `

function keepBest<Key>(places: Map<Key, Place>, key: Key, place: Place): void {
  if ((places.get(key)?.weight ?? 0) < place.weight) places.set(key, place)
}

/** In how many rencana aksi each occurs; an occurrence in a weak field counts half. */
function countOf<Key>(maps: readonly ReadonlyMap<Key, Place>[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const map of maps) {
    for (const [key, { weight }] of map) counts.set(key, (counts.get(key) ?? 0) + weight)
  }
  return counts
}

/**
 * 1 for what occurs in only one rencana aksi, less the more have it. The size of the plan is no part of it: a
 * rencana aksi more, of which a text says nothing, changes nothing.
 */
const rarity = (count: number) => Math.min(1, count ** -0.45)
