import type { Day } from '../../calendar/day.ts'

/** A date or a time of day as a spreadsheet keeps it: a number with a format. */
export type DateCell = {
  /** Undefined for a time of day alone. */
  readonly day: Day | undefined
  /** Minutes since midnight, 0 for a date alone. */
  readonly minutes: number
}

export type SheetCell = string | number | DateCell

export type Sheet = {
  /** Empty for the only table of a CSV. */
  readonly name: string
  readonly isHidden: boolean
  /** With the value of merged cells in each row they cover. */
  readonly rows: readonly (readonly SheetCell[])[]
  readonly merges?: readonly Merge[]
}

/** Cells that stand as one, the last row and column included; counted from 0. */
export type Merge = {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** The rows with the value of each merged cell in every row it covers: what stands once over three rows is said of all three. */
export function carryDown(
  rows: readonly (readonly SheetCell[])[],
  merges: readonly Merge[],
): readonly (readonly SheetCell[])[] {
  const carried = rows.map((row) => [...row])
  for (const { top, left, bottom } of merges) {
    const value = rows[top]?.[left]
    if (value === undefined || value === '') continue
    for (let at = top + 1; at <= bottom; at++) {
      const row = carried[at]
      if (row && (row[left] ?? '') === '') row[left] = value
    }
  }
  return carried
}

export const isDateCell = (cell: SheetCell | undefined): cell is DateCell =>
  typeof cell === 'object'

/** The cell as a person would type it. */
export function textOf(cell: SheetCell | undefined): string {
  if (cell === undefined) return ''
  if (!isDateCell(cell)) return String(cell).trim()
  const two = (value: number) => String(value).padStart(2, '0')
  const time = `${two(Math.floor(cell.minutes / 60))}:${two(cell.minutes % 60)}`
  if (cell.day === undefined) return time
  return cell.minutes === 0 ? cell.day : `${cell.day} ${time}`
}
