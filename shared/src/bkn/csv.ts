import { countOf, findHeader } from './table/columns.ts'

/** A spreadsheet runs a cell that begins like this; and it rounds a long number, an NIP for one. */
const DANGEROUS = /^'*(?:[=+\-@\t\r]|\d{12,}$)/
const GUARDED = /^'+(?:[=+\-@\t\r]|\d{12,}$)/

/**
 * RFC 4180 text with CRLF and a byte order mark, so that Excel reads UTF-8. A cell that a spreadsheet
 * would run or round gets an apostrophe in front, which `parseCsv` takes away again.
 */
export function writeCsv(rows: readonly (readonly string[])[], separator: ',' | ';' = ','): string {
  const lines = rows.map((row) => row.map((cell) => quote(guard(cell))).join(separator))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** Undoes the guard of one cell; other text stays as it is. */
export const unguard = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell)

const guard = (cell: string): string => (DANGEROUS.test(cell) ? `'${cell}` : cell)

const quote = (cell: string): string =>
  /[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** Cells of a CSV text, its guards undone. */
export const parseCsv = (
  text: string,
  countKnown: CountKnown = countEntryColumns,
): readonly (readonly string[])[] => parseCells(text, countKnown).map((row) => row.map(unguard))

/** Excel's own note of the separator, which it does not show as a row. */
const NOTE = /^"?sep=(.)"?(?:\r\n?|\n|$)/i
const SEPARATORS = [',', ';', '\t', '|'] as const

type CountKnown = (rows: readonly (readonly string[])[]) => number
const countEntryColumns: CountKnown = (rows) => countOf(findHeader({ rows }))

/**
 * The cells, unconverted. The separator is the one that the file notes, else the one with which its table has the most known
 * columns, else the one that its first lines have most of. `countKnown`: which columns are known, for another table than entries.
 */
export function parseCells(
  text: string,
  countKnown: CountKnown = countEntryColumns,
): readonly (readonly string[])[] {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const note = NOTE.exec(body)
  if (note) return splitCells(body.slice(note[0].length), note[1] ?? ',')
  const tables = SEPARATORS.map((separator) => splitCells(body, separator))
  const widths = tables.map((rows) => [
    countKnown(rows),
    Math.max(0, ...rows.slice(0, 5).map((row) => row.length)),
  ])
  const best = widths.reduce((so, [known = 0, width = 0], at) => {
    const [bestKnown = 0, bestWidth = 0] = widths[so] ?? []
    return known > bestKnown || (known === bestKnown && width > bestWidth) ? at : so
  }, 0)
  return tables[best] ?? []
}

/** A row ends at a line feed, at a carriage return, or at both. */
function splitCells(body: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    rows.push(row)
    row = []
  }
  for (let i = 0; i < body.length; i++) {
    const char = body[i]
    if (isQuoted) {
      if (char !== '"') cell += char
      else if (body[i + 1] === '"') cell += body[++i]
      else isQuoted = false
    } else if (char === '"' && cell === '') isQuoted = true
    else if (char === separator) endCell()
    else if (char === '\n' || (char === '\r' && body[i + 1] !== '\n')) endRow()
    else if (char !== '\r') cell += char
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows
}
