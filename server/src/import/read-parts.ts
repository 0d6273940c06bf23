import type { ErrorCode } from '@jejak/shared/import/report'
import type { RowReader } from './read-cells.ts'

const CODE = 60

/** Undefined where the list has no such column, false when the cell is none of these. */
export function listed<Value>(
  cells: RowReader,
  column: string,
  names: Readonly<Record<string, Value>>,
  code: ErrorCode,
): Value | undefined | false {
  if (!cells.has(column)) return undefined
  const written = plainWords(cells.raw(column))
  const value = names[written]
  if (value !== undefined) return value
  cells.complain(column, code)
  return false
}

/** Undefined where the list has no such column, false when the cell cannot be kept. */
export function said(cells: RowReader, column: string, most: number): string | undefined | false {
  return cells.has(column) ? (cells.text(column, most) ?? false) : undefined
}

/** A word of a list, without its case and points. */
export const plainWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()

/** A cell that must not be empty; undefined after the complaint. */
export function filled(cells: RowReader, column: string, most: number): string | undefined {
  const text = cells.text(column, most)
  if (text !== '') return text
  cells.complain(column, 'empty')
  return undefined
}

/** Null when the cell is empty, undefined when the list has no such column, false when it cannot be read. */
export function reference(cells: RowReader, column: string): string | null | undefined | false {
  if (!cells.has(column)) return undefined
  const text = cells.text(column, CODE)
  if (text === undefined) return false
  return text === '' ? null : text
}
