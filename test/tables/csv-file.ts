import type { Cell, CsvLook, DrawnTable } from './meaning.ts'

/** The bytes of a CSV as a program of its encoding would write them. */
export function writeCsv(table: DrawnTable, look: CsvLook): Uint8Array {
  const width = Math.max(...table.sheets.flatMap((sheet) => sheet.cells.map((row) => row.length)))
  const lines = (table.sheets[0]?.cells ?? []).map((row) =>
    Array.from({ length: width }, (_, at) => quoted(shown(row[at]), look)).join(look.delimiter),
  )
  const all = look.hasSepLine ? [`sep=${look.delimiter}`, ...lines] : lines
  return encode(`${all.join(look.newline)}${look.newline}`, look.encoding)
}

function shown(cell: Cell | undefined): string {
  if (!cell || cell.kind === 'empty') return ''
  if (cell.kind === 'text') return cell.text
  return String(Math.round(cell.value * 100) / 100)
}

function quoted(value: string, look: CsvLook): string {
  const needs = look.quotesAll || value.includes(look.delimiter) || /["\r\n]/u.test(value)
  return needs ? `"${value.replaceAll('"', '""')}"` : value
}

/** The characters of windows-1252 that Latin-1 does not have, as far as the grammar uses them. */
const WINDOWS_1252: Readonly<Record<string, number>> = {
  '–': 0x96,
  '“': 0x93,
  '”': 0x94,
  '’': 0x92,
  '×': 0xd7,
}

function encode(content: string, encoding: CsvLook['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(content)
    case 'utf-8-bom':
      return new TextEncoder().encode(`\uFEFF${content}`)
    case 'windows-1252':
      return Uint8Array.from(content, (letter) => WINDOWS_1252[letter] ?? letter.charCodeAt(0))
    case 'utf-16le':
      return utf16(`\uFEFF${content}`, true)
    case 'utf-16be':
      return utf16(`\uFEFF${content}`, false)
    case 'utf-16le-bare':
      return utf16(content, true)
  }
}

function utf16(content: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(content.length * 2))
  for (let at = 0; at < content.length; at++)
    view.setUint16(at * 2, content.charCodeAt(at), isLittleEndian)
  return new Uint8Array(view.buffer)
}
