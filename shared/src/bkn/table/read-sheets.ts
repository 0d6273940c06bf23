import type { Unsettled } from '../settle.ts'
import { countOf, findHeader, type Column, type FileColumn, type Header } from './columns.ts'
import type { Answers, Question, Settled } from './convention.ts'
import { settleDays } from './days.ts'
import { settleNumbers } from './numbers.ts'
import { readRow, REQUIRED, type Conventions, type RowError } from './read-rows.ts'
import { textOf, type Sheet, type SheetCell } from './sheet.ts'
import { settleTimes } from './times.ts'

/** Something of the file that no entry was made of. */
export type Unread =
  /** A sheet: hidden, or without a header that names our columns; `rows` of it have something in them. */
  | {
      readonly kind: 'sheet'
      readonly sheet: string
      readonly why: 'hidden' | 'no-table'
      readonly rows: number
    }
  /** A row without activity and time: a total, a signature. */
  | { readonly kind: 'row'; readonly sheet: string; readonly row: number; readonly value: string }
  | { readonly kind: 'column'; readonly sheet: string; readonly value: string }
  /** A word where links belong. */
  | {
      readonly kind: 'not-a-link'
      readonly sheet: string
      readonly row: number
      readonly value: string
    }

export type ImportedTable = {
  readonly entries: readonly Unsettled[]
  readonly errors: readonly RowError[]
  readonly unread: readonly Unread[]
  /** While one is open, no row is an entry yet. */
  readonly questions: readonly Question[]
}

/** A row's name in the file, of which the id of its entry is made. Sheets are counted from 0. */
export type RowName = { readonly sheet: number; readonly row: number }

type Found = { readonly sheet: Sheet; readonly at: number; readonly header: Header }

/**
 * Entries of all visible sheets, each cell that cannot be read, and everything that was passed over. What the cells of a column
 * leave open is asked once for the file; nothing is read in two ways.
 */
export function readSheets(
  sheets: readonly Sheet[],
  answers: Answers,
  idOf: (name: RowName) => string,
): ImportedTable {
  const unread: Unread[] = []
  const found: Found[] = []
  for (const [at, sheet] of sheets.entries()) {
    const header = findHeader(sheet)
    const rows = sheet.rows.filter((row) => row.some((cell) => textOf(cell) !== '')).length
    if (header && !sheet.isHidden) found.push({ sheet, at, header })
    else if (rows > 0)
      unread.push({
        kind: 'sheet',
        sheet: sheet.name,
        why: sheet.isHidden ? 'hidden' : 'no-table',
        rows,
      })
  }
  if (found.length === 0)
    return {
      entries: [],
      errors: REQUIRED.map((column) => wrongColumn(column, 'missing-column')),
      unread,
      questions: [],
    }
  const several = sheets.length > 1
  const read = found.map((each) => readSheet(each, { answers, idOf, several }))
  return {
    entries: read.flatMap(({ entries }) => entries),
    errors: read.flatMap(({ errors }) => errors),
    unread: [...unread, ...read.flatMap((each) => each.unread)],
    questions: onceEach(read.flatMap(({ questions }) => questions)),
  }
}

type Reading = {
  readonly answers: Answers
  readonly idOf: (name: RowName) => string
  readonly several: boolean
}

function readSheet(
  { sheet, at, header }: Found,
  { answers, idOf, several }: Reading,
): ImportedTable {
  const named = (error: RowError): RowError => (several ? { ...error, sheet: sheet.name } : error)
  const unread: Unread[] = header.unread.map((value) => ({
    kind: 'column',
    sheet: sheet.name,
    value,
  }))
  const wrong = wrongColumns(header)
  if (wrong.length > 0) return { entries: [], errors: wrong.map(named), unread, questions: [] }
  const body = sheet.rows
    .slice(header.at + 1)
    .map((cells, index) => ({ cells, row: header.at + 2 + index }))
  const filled = body.filter(
    ({ cells }) => cells.some((cell) => textOf(cell) !== '') && !isHeaderAgain(cells, header),
  )
  const { conventions, questions } = settleColumns(
    filled.map(({ cells }) => cells),
    header,
    answers,
  )
  if (questions.length > 0) return { entries: [], errors: [], unread, questions }
  const entries: Unsettled[] = []
  const errors: RowError[] = []
  for (const { cells, row } of filled) {
    const isAmountShared = isMerged(sheet, { row: row - 1, column: header.columns.realisasi })
    const read = readRow({ row, cells, header, conventions, isAmountShared })
    if (read.kind === 'errors') errors.push(...read.errors.map(named))
    else if (read.kind === 'no-row')
      unread.push({ kind: 'row', sheet: sheet.name, row, value: wordsOf(cells) })
    else {
      entries.push({ id: idOf({ sheet: at, row }), ...read.entry })
      unread.push(
        ...read.notLinks.map((value): Unread => ({
          kind: 'not-a-link',
          sheet: sheet.name,
          row,
          value,
        })),
      )
    }
  }
  return { entries, errors, unread, questions }
}

function settleColumns(rows: readonly (readonly SheetCell[])[], header: Header, answers: Answers) {
  const cellsOf = (...columns: readonly FileColumn[]): SheetCell[] =>
    columns.flatMap((column) => {
      const at = header.columns[column]
      return at === undefined ? [] : rows.flatMap((cells) => cells[at] ?? [])
    })
  const days = settleDays(cellsOf('tanggal'), answers)
  const times = settleTimes(cellsOf('jam_mulai', 'jam_selesai'), answers)
  const numbers = settleNumbers(cellsOf('realisasi'), answers)
  const questions = [days, times, numbers].flatMap((column) =>
    column.kind === 'ask' ? [column.question] : [],
  )
  const conventions: Conventions = {
    days: conventionOf(days),
    times: conventionOf(times) ?? 'clock',
    numbers: conventionOf(numbers) ?? 'dots',
  }
  return { conventions, questions }
}

const conventionOf = <Convention>(settled: Settled<Convention>): Convention | undefined =>
  settled.kind === 'settled' ? settled.convention : undefined

/** The header stands again at the head of each printed page. */
const isHeaderAgain = (cells: readonly SheetCell[], header: Header): boolean => {
  const again = findHeader({ rows: [cells] })
  return countOf(again) === countOf(header)
}

function wrongColumns({ at, columns, twice }: Header): readonly RowError[] {
  const hasRange = columns.waktu !== undefined
  const missing = REQUIRED.filter(
    (column) => columns[column] === undefined && !(hasRange && column.startsWith('jam_')),
  )
  const doubled = twice.filter((column) => column !== 'waktu')
  return [
    ...missing.map((column) => wrongColumn(column, 'missing-column', at + 1)),
    ...doubled.map((column) => wrongColumn(column, 'two-columns', at + 1)),
  ]
}

const wrongColumn = (column: Column, code: RowError['code'], row = 1): RowError => ({
  row,
  column,
  code,
  value: '',
})

type Place = { readonly row: number; readonly column: number | undefined }

const isMerged = ({ merges = [] }: Sheet, { row, column }: Place): boolean =>
  column !== undefined &&
  merges.some(
    ({ top, left, bottom, right }) =>
      top < bottom && top <= row && row <= bottom && left <= column && column <= right,
  )

const onceEach = (questions: readonly Question[]): readonly Question[] =>
  questions.filter(({ id }, index) => questions.findIndex((other) => other.id === id) === index)

const wordsOf = (cells: readonly SheetCell[]): string =>
  cells
    .map(textOf)
    .filter((text) => text !== '')
    .join(' ')
