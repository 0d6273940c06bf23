import { stem } from '../stem.ts'
import { wordsOf } from '../words.ts'
import type { Kinds } from './kinds.ts'
import type { Field } from './field.ts'
import { writtenOut } from './written-out.ts'

/** What is known of a term: the rows (pieces of work) that contain it, and the fields they belong to. */
export type Known = { readonly rows: ReadonlySet<number>; readonly fields: ReadonlySet<number> }

export type Vocabulary = {
  /** Rows and fields of a stem, or of stems joined by an underscore. */
  readonly knownOf: (term: string) => Known
  /** The stems of what an abbreviation may stand for: one list for each meaning. */
  readonly meaningsOf: (word: string) => readonly (readonly string[])[]
  /** What it is the letters of, where it is an abbreviation proper: SPJ, of "surat pertanggungjawaban". */
  readonly lettersOf: (word: string) => readonly Written[]
  /** What it is a paper, a step or an object of. */
  readonly kindsOf: (term: string) => readonly Written[]
  /** Ceremonies, sport, private errands: activities outside every plan. */
  readonly isOutside: (term: string) => boolean
  /** The words for the archive classification in front of a letter's number. */
  readonly classOf: (code: string) => string | undefined
}

/** Words as they are told, and their stems. */
export type Written = { readonly said: string; readonly stems: readonly string[] }

export type Lists = {
  readonly kinds: Kinds
  readonly fields: readonly Field[]
  readonly outside: string
  readonly classification: Readonly<Record<string, string>>
}

const NOTHING: Known = { rows: new Set(), fields: new Set() }

/** Compiles the written lists into the lookup that the ranking uses. */
export function readVocabulary({ fields, kinds, outside, classification }: Lists): Vocabulary {
  const known = readTopics(fields)
  const meanings = readAbbreviations(fields)
  // An abbreviation that is in no row has the fields of what it is short for.
  for (const [short, lists] of meanings) {
    const key = stem(short)
    if (known.has(key)) continue
    const of = lists.flat().flatMap((word) => [...(known.get(word)?.fields ?? [])])
    known.set(key, { rows: new Set(), fields: new Set(of) })
  }
  const letters = readLetters(fields)
  const named = readKinds(kinds)
  const beside = new Set(termsOf(outside.trim()))
  return {
    knownOf: (term) => known.get(term) ?? NOTHING,
    meaningsOf: (word) => meanings.get(word) ?? [],
    lettersOf: (word) => letters.get(word) ?? [],
    kindsOf: (term) => named.get(term) ?? [],
    isOutside: (term) => beside.has(term),
    classOf: (code) => classification[code],
  }
}

function readTopics(fields: readonly Field[]): Map<string, Known> {
  const known = new Map<string, { rows: Set<number>; fields: Set<number> }>()
  const kinds = fields.flatMap(({ topics }) => topics.split('\n\n').map(linesOf))
  let row = 0
  kinds.forEach((rows, field) => {
    for (const terms of rows) {
      row += 1
      for (const term of termsOf(terms)) {
        const found = known.get(term) ?? { rows: new Set(), fields: new Set() }
        found.rows.add(row)
        found.fields.add(field)
        known.set(term, found)
      }
    }
  })
  return known
}

function readAbbreviations(
  fields: readonly Field[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const meanings = new Map<string, readonly (readonly string[])[]>()
  for (const line of fields.flatMap(({ abbreviations }) => linesOf(abbreviations))) {
    const [short = '', meaning = ''] = line.split(': ')
    const words = wordsOf(meaning).map((word) => word.stem)
    meanings.set(short, [...(meanings.get(short) ?? []), words])
  }
  return meanings
}

function readLetters(fields: readonly Field[]): ReadonlyMap<string, readonly Written[]> {
  const letters = new Map<string, readonly Written[]>()
  for (const line of fields.flatMap(({ abbreviations }) => linesOf(abbreviations))) {
    const [short = '', meaning = ''] = line.split(': ')
    const words = writtenOut(short, meaning.split(/\s+/))
    if (words) letters.set(short, [...(letters.get(short) ?? []), written(words.join(' '))])
  }
  return letters
}

function readKinds(kinds: Kinds): ReadonlyMap<string, readonly Written[]> {
  const found = new Map<string, Written[]>()
  for (const line of linesOf(kinds)) {
    const [names = '', terms = ''] = line.split(': ')
    for (const name of names.split('|').map(written)) {
      for (const term of termsOf(terms)) found.set(term, [...(found.get(term) ?? []), name])
    }
  }
  return found
}

const written = (said: string): Written => ({
  said,
  stems: wordsOf(said).map((word) => word.stem),
})

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The terms of a row as they are compared; those of two words are joined by an underscore. */
const termsOf = (row: string): readonly string[] =>
  row.split(/\s+/).map((term) =>
    wordsOf(term.replaceAll('_', ' '))
      .map((word) => word.stem)
      .join('_'),
  )
