import type { WorkObject } from '../capture/event.ts'
import { documentKind } from './document-kind.ts'
import type { Phrase } from './phrase.ts'
import { saysNoun, withTitle } from './same-noun.ts'

/** How somebody worked on a file. */
export type Work = 'compose' | 'revise' | 'read'

type File = {
  readonly object: WorkObject
  /** The object's name, cleaned; empty when it has none. */
  readonly name: string
  /** The type in whose words it is told, when that is another than its own. */
  readonly as: string | undefined
  readonly route: string
  readonly work: Work
  readonly rule: string | undefined
  readonly count: number
}

type Wording = { readonly noun: string; readonly unit: string } & Record<Work, string>

const WORDING: Record<string, Wording> = {
  document: {
    noun: 'dokumen',
    unit: 'dokumen',
    compose: 'Menyusun dokumen',
    revise: 'Memperbarui dokumen',
    read: 'Menelaah dokumen',
  },
  spreadsheet: {
    noun: 'lembar kerja',
    unit: 'data',
    compose: 'Menyusun lembar kerja',
    revise: 'Mengolah data pada lembar kerja',
    read: 'Menelaah lembar kerja',
  },
  presentation: {
    noun: 'bahan paparan',
    unit: 'dokumen',
    compose: 'Menyusun bahan paparan',
    revise: 'Menyempurnakan bahan paparan',
    read: 'Menelaah bahan paparan',
  },
  form: {
    noun: 'formulir',
    unit: 'formulir',
    compose: 'Menyusun formulir',
    revise: 'Memperbarui formulir',
    read: 'Menelaah formulir',
  },
  design: {
    noun: 'desain',
    unit: 'dokumen',
    compose: 'Mendesain bahan publikasi',
    revise: 'Mendesain bahan publikasi',
    read: 'Menelaah desain',
  },
  file: {
    noun: 'berkas',
    unit: 'berkas',
    compose: 'Menyusun berkas',
    revise: 'Memperbarui berkas',
    read: 'Menelaah berkas',
  },
}

export const isFile = (object: WorkObject) => object.type in WORDING

/** The sentence for one document, sheet, presentation, form, design or file. */
export function filePhrase(file: File): Phrase {
  const { object, name, rule, count, work, route } = file
  const wording = WORDING[file.as ?? object.type] ?? WORDING['document']!
  const unit = documentKind(name)?.unit ?? wording.unit
  const one = (text: string): Phrase => ({ text, quantity: 1, unit })
  if (rule === 'upload') {
    const text = withTitle('Mengunggah berkas', 'berkas', name)
    return { text, quantity: count, unit: 'berkas' }
  }
  if (rule === 'comment' && work === 'read') {
    const lead = `Memberikan catatan/koreksi pada ${wording.noun}`
    return one(withTitle(lead, wording.noun, name))
  }
  if (object.type === 'form' && rule === 'submit') {
    const text = withTitle('Mengisi formulir', 'formulir', name)
    return { text, quantity: count, unit: 'formulir' }
  }
  if (object.type === 'form' && /respon|tanggapan/i.test(route) && work !== 'compose') {
    return one(withTitle('Merekapitulasi tanggapan formulir', 'formulir', name))
  }
  const lead = wording[work]
  const noun = NOUNS.find((each) => lead.endsWith(` ${each}`) && saysNoun(each, name))
  return one(withTitle(lead, noun ?? wording.noun, name))
}

/** What an opener may end with, the longest first: "Mengolah data pada lembar kerja" is about data as well. */
const NOUNS = ['data pada lembar kerja', 'bahan publikasi']
