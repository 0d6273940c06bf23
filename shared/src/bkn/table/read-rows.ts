import { plain } from '../fill-entry.ts'
import type { Unsettled } from '../settle.ts'
import type { Column, Header } from './columns.ts'
import type { DayConvention } from './days.ts'
import { readDay } from './days.ts'
import { readLinks } from './links.ts'
import type { NumberConvention } from './numbers.ts'
import { readAmount } from './numbers.ts'
import { textOf, type SheetCell } from './sheet.ts'
import type { TimeConvention } from './times.ts'
import { readRange, readTime } from './times.ts'

export type RowError = {
  /** Row of the file as a spreadsheet counts it. */
  readonly row: number
  readonly column: Column
  readonly code:
    | 'missing-column'
    | 'two-columns'
    | 'empty'
    | 'not-a-day'
    | 'two-orders'
    | 'not-a-time'
    | 'not-a-number'
    | 'shared-amount'
    | 'damaged'
  readonly value: string
  /** Name of its sheet, when the file has several. */
  readonly sheet?: string
}

/** Conventions of the columns; undefined where the cells of one contradict each other. */
export type Conventions = {
  readonly days: DayConvention | undefined
  readonly times: TimeConvention
  readonly numbers: NumberConvention
}

/** What one row is: an entry, errors, or neither, as a line of signatures below the table is. */
export type ReadRow =
  | {
      readonly kind: 'entry'
      readonly entry: Omit<Unsettled, 'id'>
      readonly notLinks: readonly string[]
    }
  | { readonly kind: 'errors'; readonly errors: readonly RowError[] }
  | { readonly kind: 'no-row' }

export const REQUIRED: readonly Column[] = [
  'rencana_aksi',
  'tanggal',
  'jam_mulai',
  'jam_selesai',
  'kegiatan',
]

/**
 * The mark that stands where a program could not read a character, and what UTF-8 looks like to a program that took it for
 * Windows-1252 ("â€“" for a dash): what was there is lost.
 */
const LOST = /\uFFFD|\u00E2\u20AC[\u0080-\u00BF\u0152-\u2122]|[\u00C2\u00C3][\u0080-\u00BF]/

export const isDamaged = (text: string): boolean => LOST.test(text)

type Row = {
  /** As a spreadsheet counts it. */
  readonly row: number
  readonly cells: readonly SheetCell[]
  readonly header: Header
  readonly conventions: Conventions
  /** Its quantity stands once for several rows: nobody can tell how much is of each. */
  readonly isAmountShared: boolean
}

export function readRow({ row, cells, header, conventions, isAmountShared }: Row): ReadRow {
  const cell = (column: Column | 'waktu'): SheetCell => cells[header.columns[column] ?? -1] ?? ''
  const text = (column: Column | 'waktu') => textOf(cell(column))
  const isTable =
    text('kegiatan') !== '' || [text('jam_mulai'), text('waktu')].some((each) => /\d/.test(each))
  if (!isTable && (text('tanggal') === '' || text('jam_selesai') === '')) return { kind: 'no-row' }
  const errors: RowError[] = []
  const add = (column: Column, code: RowError['code'], value = text(column)) =>
    errors.push({ row, column, code, value })
  const { days, times, numbers } = conventions
  const range = header.columns.waktu === undefined ? undefined : readRange(cell('waktu'))
  const [start, end] = range ?? [
    readTime(cell('jam_mulai'), times),
    readTime(cell('jam_selesai'), times),
  ]
  const day = days && readDay(cell('tanggal'), days)
  const amount = readAmount(cell('realisasi'), text('satuan'), numbers)
  for (const column of REQUIRED) {
    const isInRange = column.startsWith('jam_') && text('waktu') !== ''
    if (text(column) === '' && !isInRange) add(column, 'empty')
  }
  if (text('tanggal') !== '' && day === undefined) add('tanggal', days ? 'not-a-day' : 'two-orders')
  const shown = (column: 'jam_mulai' | 'jam_selesai') => text(column) || text('waktu')
  if (shown('jam_mulai') !== '' && start === undefined)
    add('jam_mulai', 'not-a-time', shown('jam_mulai'))
  if (shown('jam_selesai') !== '' && end === undefined)
    add('jam_selesai', 'not-a-time', shown('jam_selesai'))
  if (isAmountShared) add('realisasi', 'shared-amount')
  else if (Number.isNaN(amount.quantity)) add('realisasi', 'not-a-number')
  for (const column of ['rencana_aksi', 'kegiatan', 'satuan', 'bukti_dukung'] as const) {
    if (isDamaged(text(column))) add(column, 'damaged')
  }
  if (errors.length > 0 || day === undefined || start === undefined || end === undefined) {
    return { kind: 'errors', errors }
  }
  const { links, others } = readLinks(text('bukti_dukung'))
  const words = { text: plain(text('kegiatan')), rencanaAksi: plain(text('rencana_aksi')) }
  return {
    kind: 'entry',
    entry: { day, start, end, ...words, ...amount, evidence: links },
    notLinks: others,
  }
}
