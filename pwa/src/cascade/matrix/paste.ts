import type { Matrix } from '@jejak/shared/skp/cascade'

/** As long as the uraian of an RHK may be. */
export const LONGEST = 1000

/**
 * A block as spreadsheets put it on the clipboard: rows by line, cells by tab; a cell with a line break or a quote in it
 * stands in quotes, and a quote within is doubled.
 */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    rows.at(-1)?.push(cell.trim())
    cell = ''
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at++
      } else isQuoted = false
    } else if (sign === '"' && cell === '') isQuoted = true
    else if (sign === '\t') endCell()
    else if (sign === '\n') {
      endCell()
      rows.push([])
    } else if (sign !== '\r') cell += sign
  }
  endCell()
  // The line break at its end begins no row.
  if (rows.length > 1 && rows.at(-1)?.join('') === '') rows.pop()
  return rows
}

export type Write = {
  readonly person: Matrix['people'][number]
  readonly column: Matrix['columns'][number]
  readonly uraian: string
}

/** What a block would write from a cell on, and how many of its cells it leaves out and why. Empty ones say nothing. */
export type Pasted = {
  readonly writes: readonly Write[]
  /** Past the last person or the last RHK. */
  readonly outside: number
  /** Of people who are somebody else's by now. */
  readonly notMine: number
  readonly tooLong: number
}

export function placeBlock(
  { people, columns }: Pick<Matrix, 'people' | 'columns'>,
  from: { readonly row: number; readonly column: number },
  block: readonly (readonly string[])[],
): Pasted {
  const writes: Write[] = []
  let [outside, notMine, tooLong] = [0, 0, 0]
  for (const [down, cells] of block.entries()) {
    for (const [across, uraian] of cells.entries()) {
      if (uraian === '') continue
      const person = people[from.row + down]
      const column = columns[from.column + across]
      if (!person || !column) outside++
      else if (!person.isMine) notMine++
      else if (uraian.length > LONGEST) tooLong++
      else writes.push({ person, column, uraian })
    }
  }
  return { writes, outside, notMine, tooLong }
}
