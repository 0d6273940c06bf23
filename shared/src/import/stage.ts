import { isDateCell, textOf, type Sheet, type SheetCell } from '../bkn/table/sheet.ts'
import { IMPORT_COLUMNS, IMPORT_KINDS, namedColumn, type ImportKind } from './kinds.ts'
import { isExample } from './templates.ts'

/** A row of a file as it is sent: its number as a spreadsheet counts it, and a text for each column of its table. */
export type StagedRow = { readonly row: number; readonly cells: readonly string[] }

/** A table of a file: what it holds, and its cells, not yet understood. */
export type StagedTable = {
  /** Several only for people with their posts in one list. */
  readonly kinds: readonly ImportKind[]
  /** Name of the file, and of the sheet where it has several. */
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly StagedRow[]
}

/** A table that no kind fits, or one that lacks a column or has it twice. */
export type Unread =
  | { readonly why: 'hidden' | 'no-table'; readonly label: string; readonly rows: number }
  | {
      readonly why: 'missing-column' | 'two-columns'
      readonly label: string
      readonly column: string
    }

export type Staged = { readonly tables: readonly StagedTable[]; readonly unread: readonly Unread[] }

/** How far down a header is looked for: above it stand the agency and a title. */
const HIGHEST_HEADERS = 25

type Header = {
  readonly at: number
  readonly kinds: readonly ImportKind[]
  /** Canonical column of each cell of the row; undefined for what we do not keep. */
  readonly columns: readonly (string | undefined)[]
}

/** What a file's sheets hold, by the names of their columns. */
export function stageSheets(sheets: readonly Sheet[], file: string): Staged {
  const tables: StagedTable[] = []
  const unread: Unread[] = []
  for (const sheet of sheets) {
    const label = sheets.length > 1 ? `${file} · ${sheet.name}` : file
    const rows = sheet.rows.filter(isFilled).length
    if (rows === 0) continue
    const header = sheet.isHidden ? undefined : findHeader(sheet.rows)
    if (!header) {
      unread.push({ why: sheet.isHidden ? 'hidden' : 'no-table', label, rows })
      continue
    }
    const wrong = wrongColumns(header, label)
    unread.push(...wrong)
    if (wrong.length === 0) tables.push(toTable(sheet, header, label))
  }
  return { tables, unread }
}

/** How many columns of the kind that fits best a row names; the separator of a CSV is found by it. */
export const countNamed = (rows: readonly (readonly SheetCell[])[]): number =>
  findHeader(rows)?.columns.filter((column) => column !== undefined).length ?? 0

function findHeader(rows: readonly (readonly SheetCell[])[]): Header | undefined {
  let best: Header | undefined
  let most = 1
  for (let at = 0; at < Math.min(rows.length, HIGHEST_HEADERS); at++) {
    const headings = (rows[at] ?? []).map(textOf)
    for (const kinds of KINDS_OF_A_TABLE) {
      const columns = headings.map((heading) => columnIn(kinds, heading))
      const named = new Set(columns.filter((column) => column !== undefined)).size
      const lacks = missingIn(kinds, columns).length
      // A table with everything it needs goes before one that names as much and lacks something.
      const score = named - lacks
      if (named >= 2 && score > most) [best, most] = [{ at, kinds, columns }, score]
    }
  }
  return best
}

const KINDS_OF_A_TABLE: readonly (readonly ImportKind[])[] = [
  ...IMPORT_KINDS.map((kind) => [kind]),
  ['person', 'assignment'],
]

const columnIn = (kinds: readonly ImportKind[], heading: string): string | undefined => {
  for (const kind of kinds) {
    const column = namedColumn(kind, heading)
    if (column !== undefined) return column
  }
  return undefined
}

const missingIn = (
  kinds: readonly ImportKind[],
  columns: readonly (string | undefined)[],
): readonly string[] => [
  ...new Set(
    kinds.flatMap((kind) =>
      Object.entries(IMPORT_COLUMNS[kind])
        .filter(([column, { isRequired }]) => isRequired && !columns.includes(column))
        .map(([column]) => column),
    ),
  ),
]

function wrongColumns({ kinds, columns }: Header, label: string): readonly Unread[] {
  const twice = columns.filter(
    (column, at) => column !== undefined && columns.indexOf(column) !== at,
  )
  return [
    ...missingIn(kinds, columns).map((column) => ({
      why: 'missing-column' as const,
      label,
      column,
    })),
    ...[...new Set(twice)].map((column = '') => ({ why: 'two-columns' as const, label, column })),
  ]
}

function toTable(sheet: Sheet, { at, kinds, columns }: Header, label: string): StagedTable {
  const kept = columns.flatMap((column, index) => (column === undefined ? [] : [index]))
  const isHeaderAgain = (cells: readonly string[]) =>
    cells.every((cell, index) => columnIn(kinds, cell) === columns[kept[index]!])
  const rows = sheet.rows
    .map((cells, index) => ({ row: index + 1, cells: kept.map((each) => cellText(cells[each])) }))
    .slice(at + 1)
    // The header stands again at the head of each printed page.
    .filter(
      ({ cells }) =>
        cells.some((cell) => cell !== '') && !isHeaderAgain(cells) && !isExample(cells),
    )
  return { kinds, label, columns: kept.map((index) => columns[index]!), rows }
}

const isFilled = (cells: readonly SheetCell[]): boolean => cells.some((cell) => textOf(cell) !== '')

/** From here on a number has more digits than a spreadsheet keeps: it is written so that its loss shows. */
const ROUNDED_FROM = 1e15
const LONGEST_CELL = 500

/** A cell as text. Dates as `2026-01-31`; long numbers as `1.98807e+17`, because their last digits are not to be trusted. */
function cellText(cell: SheetCell | undefined): string {
  if (typeof cell === 'number' && Math.abs(cell) >= ROUNDED_FROM) return cell.toExponential()
  if (isDateCell(cell) && cell.day !== undefined) return cell.day
  return textOf(cell).slice(0, LONGEST_CELL)
}
