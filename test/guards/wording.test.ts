import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ROOT } from './source.ts'

/** Owners spell their products; how people type them is the pattern. */
const PRODUCTS: readonly (readonly [RegExp, string])[] = [
  [/srikandi/gi, 'SRIKANDI'],
  [/\bsipd(?:[ -]ri)?\b/gi, 'SIPD'],
  [/\bgoogle (?:docs?|dokumen)\b/gi, 'Google Dokumen'],
  [/\bgoogle (?:sheets?|spreadsheets?)\b/gi, 'Google Spreadsheet'],
  [/\bgoogle (?:drive)\b/gi, 'Google Drive'],
  [/\bgoogle meet\b/gi, 'Google Meet'],
  [/\be-?kinerja\b/gi, 'e-Kinerja'],
  [/\bwhats ?app\b/gi, 'WhatsApp'],
]

/** What people stumbled over, and must not come back in a new sentence. */
const STUMBLES: readonly RegExp[] = [
  /\bluring\b/i,
  /\bbercatatan\b/,
  /\bDulu berbukti\b/,
  /\bIsi saja\b/,
  /(?<!atau) & /,
  /lamanya\b.*\?/,
  /belum lewat/,
]

const MONTHS =
  'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember'
/** A lesson has at most an hour, and the person reads how many minutes. */
const LESSON = 'quick.lesson'

const indonesian = await sentencesOf('id')
const english = await sentencesOf('en')

describe('wording of all catalogues', () => {
  test('words that people stumbled over do not come back', () => {
    expect(indonesian.filter(({ text }) => STUMBLES.some((stumble) => stumble.test(text)))).toEqual(
      [],
    )
  })

  test('a length is never a bare number of minutes or seconds', () => {
    const bare = /\}\s+(?:menit|detik|minutes?|min|seconds?)\b/
    const long = /(?<![\d.,])(?:[6-9]\d|\d{3,})\s+(?:menit|minutes?)\b/
    const found = [...indonesian, ...english].filter(
      ({ key, text }) => key !== LESSON && (bare.test(text) || long.test(text)),
    )
    expect(found).toEqual([])
  })

  test('Indonesian times have a full stop, dates no zero in front', () => {
    const wrong = new RegExp(`\\b\\d{1,2}:\\d{2}\\b|\\b0\\d (?:${MONTHS})`)
    expect(indonesian.filter(({ text }) => wrong.test(text))).toEqual([])
  })

  test('products are called what their owners call them', () => {
    const said = [
      ...indonesian,
      ...linesOf('extension/src/adapters', /^ {2,4}(?:name|page|meeting|place): '(.+)'/),
    ]
    expect(said.length).toBeGreaterThan(indonesian.length + 15)
    expect(said.filter(({ text }) => misspellsProduct(text))).toEqual([])
  })

  test('the Indonesian documents use the same words', () => {
    const documents = linesOf('docs', /^(.+)$/)
    const wrong = documents.filter(
      ({ text }) => /\bluring\b|\bIsi saja\b|Isi & simpan/i.test(text) || misspellsProduct(text),
    )
    expect(wrong).toEqual([])
  })
})

type Sentence = { readonly key: string; readonly text: string }

function misspellsProduct(text: string): boolean {
  const withoutLinks = text.replace(/\S+\.(?:go\.id|png|md)\S*/g, '')
  return PRODUCTS.some(([typed, name]) =>
    (withoutLinks.match(typed) ?? []).some((found) => found !== name),
  )
}

async function sentencesOf(locale: 'id' | 'en'): Promise<readonly Sentence[]> {
  const folder = join(ROOT, 'shared/src/i18n', locale)
  const files = await Promise.all(
    readdirSync(folder).map(
      async (name): Promise<unknown> => import(pathToFileURL(join(folder, name)).href),
    ),
  )
  return files
    .flatMap((file) => Object.values(file as object) as Record<string, string>[])
    .flatMap((catalogue) => Object.entries(catalogue).map(([key, text]) => ({ key, text })))
}

function linesOf(folder: string, line: RegExp): readonly Sentence[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((each) => each.isFile() && !each.name.includes('.test.'))
    .flatMap(({ name }) =>
      readFileSync(join(ROOT, folder, name), 'utf8')
        .split('\n')
        .flatMap((text) => line.exec(text)?.[1] ?? [])
        .map((text) => ({ key: name, text })),
    )
}
