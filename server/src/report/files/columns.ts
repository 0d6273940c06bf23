import { server as sentences } from '@jejak/shared/i18n/id/server'
import { createText } from '@jejak/shared/i18n/text'
import type { Cell } from './cell.ts'
import type { Row } from './read-rows.ts'
import type { FileWords } from './table-file.ts'

// A file is an office's paper: in Indonesian, whatever language somebody's screen is in.
const t = createText(sentences, 'id')

type Column = {
  readonly title: string
  /** In characters. */
  readonly width: number
  readonly cell: (row: Row) => Cell
}

const COLUMNS: readonly Column[] = [
  { title: t('export.day'), width: 12, cell: ({ day }) => ({ day }) },
  { title: t('export.nip'), width: 22, cell: ({ nip }) => ({ nip }) },
  { title: t('export.name'), width: 26, cell: ({ name }) => ({ text: name }) },
  { title: t('export.post'), width: 26, cell: ({ post }) => ({ text: post }) },
  { title: t('export.unit'), width: 26, cell: ({ unit }) => ({ text: unit }) },
  { title: t('export.start'), width: 8, cell: ({ start }) => ({ minute: start }) },
  { title: t('export.end'), width: 8, cell: ({ end }) => ({ minute: end }) },
  { title: t('export.minutes'), width: 8, cell: ({ start, end }) => ({ number: end - start }) },
  { title: t('export.text'), width: 60, cell: ({ text }) => ({ text }) },
  { title: t('export.quantity'), width: 10, cell: ({ quantity }) => ({ number: quantity }) },
  { title: t('export.measure'), width: 14, cell: ({ measure }) => ({ text: measure }) },
  { title: t('export.rhk'), width: 40, cell: ({ rhk }) => ({ text: rhk }) },
  { title: t('export.action'), width: 40, cell: ({ rencanaAksi }) => ({ text: rencanaAksi }) },
  { title: t('export.evidence'), width: 40, cell: ({ evidence }) => ({ text: evidence }) },
  {
    title: t('export.status'),
    width: 20,
    cell: ({ status }) => ({ text: t(`export.status.${status}`) }),
  },
]

export const FILE_WORDS: FileWords = {
  sheet: t('export.sheet'),
  heads: COLUMNS.map(({ title, width }) => [title, width]),
  rows: t('export.rows'),
  hash: t('export.hash'),
}

export const toCells = (row: Row): readonly Cell[] => COLUMNS.map(({ cell }) => cell(row))
