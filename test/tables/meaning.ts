/**
 * What a drawn file holds, written down while it is drawn. Made from how offices keep their lists, before the importer was
 * read; it never imports it.
 */
export type Field = 'plan' | 'day' | 'start' | 'end' | 'text' | 'quantity' | 'unit' | 'links'

export type TrueRow = {
  /** Index of the sheet, and the row's number in it as a spreadsheet shows it (1 is the first). */
  readonly sheet: number
  readonly line: number
  readonly plan: string
  /** YYYY-MM-DD */
  readonly day: string
  /** Minutes of the day. */
  readonly start: number
  readonly end: number
  /** Carries a word that no other row of the file has. */
  readonly text: string
  readonly quantity: number
  readonly unit: string
  readonly links: readonly string[]
  /** Cells that nobody could tell from the file alone: read in silence, they are wrong whatever is read. */
  readonly doubtful: readonly Field[]
}

/** A cell as it is put into the file. `serial` is a spreadsheet's date or time number with its number format. */
export type Cell =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'text'
      readonly text: string
      readonly rowSpan?: number
      readonly columnSpan?: number
    }
  | { readonly kind: 'number'; readonly value: number; readonly rowSpan?: number }
  | {
      readonly kind: 'serial'
      readonly value: number
      readonly format: string
      readonly rowSpan?: number
    }

export type DrawnSheet = {
  readonly name: string
  readonly isHidden: boolean
  readonly cells: readonly (readonly Cell[])[]
}

export type DrawnTable = {
  readonly kind: 'csv' | 'xlsx'
  /** How it was drawn, for the message of a failing seed. */
  readonly traits: readonly string[]
  readonly sheets: readonly DrawnSheet[]
  readonly rows: readonly TrueRow[]
  readonly csv?: CsvLook
  /** The order of day and month the person has in mind, to answer a question about it. */
  readonly order: 'dmy' | 'mdy'
}

export type CsvLook = {
  readonly delimiter: ';' | ',' | '\t'
  readonly newline: '\r\n' | '\n' | '\r'
  readonly encoding:
    | 'utf-8'
    | 'utf-8-bom'
    | 'windows-1252'
    | 'utf-16le'
    | 'utf-16be'
    | 'utf-16le-bare'
  readonly hasSepLine: boolean
  readonly quotesAll: boolean
}

export const EMPTY: Cell = { kind: 'empty' }
export const text = (value: string): Cell => (value === '' ? EMPTY : { kind: 'text', text: value })
