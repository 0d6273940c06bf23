import { lineOf, remembering, serialOf, type Cell } from './cell.ts'
import { STYLES } from './xlsx-parts.ts'

const MINUTES_OF_A_DAY = 1440

/** A row of a sheet; each cell says what it is, so no text is ever taken for a number or a formula. */
export const xlsxRow = (cells: readonly Cell[], row: number, isHead = false): string =>
  `<row r="${row}">${cells.map((cell, at) => xlsxCell(cell, `${columnName(at)}${row}`, isHead)).join('')}</row>`

function xlsxCell(cell: Cell, place: string, isHead: boolean): string {
  const number = (style: number, value: number) =>
    `<c r="${place}" s="${style}"><v>${value}</v></c>`
  if ('text' in cell || 'nip' in cell) {
    const text = textOf('text' in cell ? cell.text : cell.nip)
    const style = isHead ? STYLES.head : STYLES.text
    return text === ''
      ? ''
      : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
  }
  if ('number' in cell) return cell.number === null ? '' : number(STYLES.plain, cell.number)
  return 'day' in cell
    ? number(STYLES.day, serialOf(cell.day))
    : number(STYLES.minute, cell.minute / MINUTES_OF_A_DAY)
}

/** 0 is A, 26 is AA. */
const columnName = (at: number): string =>
  (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const textOf = remembering((text) => escaped(lineOf(text)))

/** `_x0041_` in a workbook means "A": what a person wrote so is told apart by one escape more. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[&<>]/g, (character) => ESCAPES[character] ?? '')
}
