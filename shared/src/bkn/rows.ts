import { formatMinute } from '../calendar/day.ts'
import { toListed } from '../evidence/file-name.ts'
import type { Unsettled } from './settle.ts'
import { COLUMNS } from './table/columns.ts'
import { readSheets, type ImportedTable } from './table/read-sheets.ts'

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

/** Entries of a table of texts, and each cell that cannot be read. A row with an error is not among the entries. */
export function fromTable(
  rows: Table,
  idOf: (row: number) => string,
): Pick<ImportedTable, 'entries' | 'errors'> {
  const sheet = { name: '', isHidden: false, rows }
  const { entries, errors } = readSheets([sheet], {}, ({ row }) => idOf(row))
  return { entries, errors }
}
