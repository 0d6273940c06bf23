import { isDay } from '@jejak/shared/calendar/day'
import type { Table } from '@jejak/shared/bkn/rows'
import { carryDown, type Sheet, type SheetCell } from '@jejak/shared/bkn/table/sheet'
import { readWorkbookFacts } from './workbook-facts.ts'

/** A workbook of one sheet. Every cell is text, so that no NIP is rounded, no time turned, no formula run. */
export async function writeXlsx(table: Table, sheet: string): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal')
  const cells = table.map((row) => row.map((value) => ({ value, type: String, format: '@' })))
  return write(cells, { sheet }).toBlob()
}

/** Every sheet of a workbook, with merged cells in each row they cover. */
export async function readXlsx(file: Blob): Promise<readonly Sheet[]> {
  const { default: read } = await import('read-excel-file/universal')
  const [sheets, facts] = await Promise.all([
    read(file),
    file.arrayBuffer().then((bytes) => readWorkbookFacts(new Uint8Array(bytes))),
  ])
  return sheets.map(({ sheet, data }) => {
    const known = facts.find(({ name }) => name === sheet)
    const rows = data.map((row) => row.map(toCell))
    const merges = known?.merges ?? []
    return {
      name: sheet,
      isHidden: known?.isHidden ?? false,
      rows: carryDown(rows, merges),
      merges,
    }
  })
}

const DAY_MS = 86_400_000

/** A time of day is stored as a part of a day since the spreadsheet's first day. */
function toCell(cell: unknown): SheetCell {
  if (cell instanceof Date) {
    const at = Math.round(cell.getTime() / 60_000) * 60_000
    const whole = new Date(at)
    const day = whole.toISOString().slice(0, 10)
    const minutes = (((at % DAY_MS) + DAY_MS) % DAY_MS) / 60_000
    return { day: whole.getUTCFullYear() >= 1905 && isDay(day) ? day : undefined, minutes }
  }
  return typeof cell === 'string' || typeof cell === 'number' ? cell : ''
}
