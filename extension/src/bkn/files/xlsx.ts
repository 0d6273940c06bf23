import type { Table } from '@jejak/shared/bkn/rows'

/** A workbook of one sheet. Every cell is text, so that no NIP is rounded, no time turned, no formula run. */
export async function writeXlsx(table: Table, sheet: string): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal')
  const cells = table.map((row) => row.map((value) => ({ value, type: String, format: '@' })))
  return write(cells, { sheet }).toBlob()
}

/** The first sheet as text. What a spreadsheet turned into a date or a number is written as our columns write it. */
export async function readXlsx(file: Blob): Promise<Table> {
  const { readSheet } = await import('read-excel-file/universal')
  const rows = await readSheet(file)
  return rows.map((row) => row.map(toText))
}

/** A time of day is stored as a part of a day since the spreadsheet's first day. */
function toText(cell: unknown): string {
  if (cell instanceof Date) {
    const iso = cell.toISOString()
    return cell.getUTCFullYear() < 1905 ? iso.slice(11, 16) : iso.slice(0, 10)
  }
  return typeof cell === 'string' ? cell : typeof cell === 'number' ? `${cell}` : ''
}
