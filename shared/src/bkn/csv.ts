/** A spreadsheet runs a cell that begins like this; and it rounds a long number, an NIP for one. */
const DANGEROUS = /^'*(?:[=+\-@\t\r]|\d{12,}$)/
const GUARDED = /^'+(?:[=+\-@\t\r]|\d{12,}$)/

/**
 * RFC 4180 text with CRLF and a byte order mark, so that Excel reads UTF-8. A cell that a spreadsheet
 * would run or round gets an apostrophe in front, which `parseCsv` takes away again.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quote(guard(cell))).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** Undoes the guard of one cell; other text stays as it is. */
export const unguard = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell)

const guard = (cell: string): string => (DANGEROUS.test(cell) ? `'${cell}` : cell)

const quote = (cell: string): string =>
  /[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** Cells of a CSV text, its guards undone. The separator is a comma, or a semicolon as Indonesian Excel writes it. */
export const parseCsv = (text: string): readonly (readonly string[])[] =>
  parseCells(text).map((row) => row.map(unguard))

/** The cells, unconverted. */
export function parseCells(text: string): readonly (readonly string[])[] {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const separator = separatorOf(body)
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
    else if (char === '\n') endRow()
    else if (char !== '\r') cell += char
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows
}

function separatorOf(body: string): ',' | ';' {
  const header = body.slice(0, body.search(/[\r\n]|$/))
  return header.split(';').length > header.split(',').length ? ';' : ','
}
