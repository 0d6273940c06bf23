import { isShortName, toListed } from '../evidence/file-name.ts'
import { formatMinute, isDay, parseMinute } from '../calendar/day.ts'
import type { Unsettled } from './settle.ts'

/** Columns of the tables people already have (`reference/ekinerja-bkn.md` §1.3). */
export const COLUMNS = [
  'rencana_aksi',
  'tanggal',
  'jam_mulai',
  'jam_selesai',
  'kegiatan',
  'realisasi',
  'satuan',
  'bukti_dukung',
] as const
export type Column = (typeof COLUMNS)[number]
const REQUIRED: readonly Column[] = [
  'rencana_aksi',
  'tanggal',
  'jam_mulai',
  'jam_selesai',
  'kegiatan',
]

/**
 * Several links of one entry are in one cell, separated by a space: no URL contains one. A table cannot carry an
 * evidence file: it contains the file's short name, and reading it back ignores that.
 */
const LINK_GAP = ' '

export type Table = readonly (readonly string[])[]

/** Entries as a table with its header. */
export function toTable(entries: readonly Unsettled[]): Table {
  const rows = entries.map((entry) => [
    entry.rencanaAksi ?? '',
    entry.day,
    formatMinute(entry.start),
    formatMinute(entry.end),
    entry.text,
    String(entry.quantity),
    entry.unit,
    entry.evidence.map(toListed).join(LINK_GAP),
  ])
  return [COLUMNS, ...rows]
}

export type RowError = {
  /** Row of the file as a spreadsheet counts it: the header is row 1. */
  readonly row: number
  readonly column: Column
  readonly code: 'missing-column' | 'empty' | 'not-a-day' | 'not-a-time' | 'not-a-number'
  readonly value: string
}
export type ImportedTable = {
  readonly entries: readonly Unsettled[]
  readonly errors: readonly RowError[]
}

/** Entries of a table, and each cell that cannot be read. A row with an error is not among the entries. */
export function fromTable(table: Table, idOf: (row: number) => string): ImportedTable {
  const header = (table[0] ?? []).map((name) => name.trim().toLowerCase().replace(/\s+/g, '_'))
  const missing = REQUIRED.filter((column) => !header.includes(column))
  if (missing.length > 0) {
    const errors = missing.map((column) => missingColumn(column))
    return { entries: [], errors }
  }
  const entries: Unsettled[] = []
  const errors: RowError[] = []
  for (const [index, cells] of table.slice(1).entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const row = index + 2
    const cell = (column: Column) => (cells[header.indexOf(column)] ?? '').trim()
    const found = errorsOf(cell, row)
    errors.push(...found)
    if (found.length === 0) entries.push(toEntry(cell, idOf(row)))
  }
  return { entries, errors }
}

const missingColumn = (column: Column): RowError => ({
  row: 1,
  column,
  code: 'missing-column',
  value: '',
})

type Cell = (column: Column) => string

function errorsOf(cell: Cell, row: number): readonly RowError[] {
  const errors: RowError[] = []
  const add = (column: Column, code: RowError['code']) =>
    errors.push({ row, column, code, value: cell(column) })
  for (const column of REQUIRED) if (cell(column) === '') add(column, 'empty')
  if (cell('tanggal') !== '' && readDay(cell('tanggal')) === undefined) add('tanggal', 'not-a-day')
  for (const column of ['jam_mulai', 'jam_selesai'] as const) {
    if (cell(column) !== '' && readTime(cell(column)) === undefined) add(column, 'not-a-time')
  }
  if (Number.isNaN(readNumber(cell('realisasi')))) add('realisasi', 'not-a-number')
  return errors
}

function toEntry(cell: Cell, id: string): Unsettled {
  const day = readDay(cell('tanggal'))
  const start = readTime(cell('jam_mulai'))
  const end = readTime(cell('jam_selesai'))
  if (day === undefined || start === undefined || end === undefined) {
    throw new Error('a row with errors was turned into an entry')
  }
  return {
    id,
    day,
    start,
    end,
    text: cell('kegiatan'),
    rencanaAksi: cell('rencana_aksi'),
    quantity: readNumber(cell('realisasi')),
    unit: cell('satuan'),
    evidence: cell('bukti_dukung')
      .split(/\s+/)
      .filter((link) => link !== '' && !isShortName(link)),
  }
}

/** `2025-11-19`, or `19/11/2025` and `19-11-2025` as Indonesian spreadsheets write it. */
function readDay(text: string) {
  const local = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text)
  const [, date = '', month = '', year = ''] = local ?? []
  const iso = local ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text
  return isDay(iso) ? iso : undefined
}

/** `08:10`, `08.10`, and `08:10:00` as a spreadsheet may write it back. */
const readTime = (text: string) => parseMinute(text.replace(/^(\d{1,2}[:.]\d{2})[:.]00$/, '$1'))

/** Empty means 1, the form's usual value. A decimal comma is a decimal: it is asked about later, not dropped. */
const readNumber = (text: string) => (text === '' ? 1 : Number(text.replace(',', '.')))
