import { isDay } from '../../calendar/day.ts'
import { carryDown, type Sheet, type SheetCell } from './sheet.ts'
import type { SheetFacts } from './workbook-facts.ts'

/** A sheet as the library that reads workbooks gives it. */
export type ReadSheet = { readonly sheet: string; readonly data: readonly (readonly unknown[])[] }

/** Every sheet of a workbook, with merged cells in each row they cover. */
export const toSheets = (
  sheets: readonly ReadSheet[],
  facts: readonly SheetFacts[],
): readonly Sheet[] =>
  sheets.map(({ sheet, data }) => {
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

/** What a file is by its first bytes, whatever it is called: a workbook, one of before 2007 or behind a password, or text. */
export function kindOfTableFile(bytes: Uint8Array): 'workbook' | 'old-workbook' | 'text' {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03) return 'workbook'
  return bytes[0] === 0xd0 && bytes[1] === 0xcf ? 'old-workbook' : 'text'
}
