import { all, labelText, textOf } from '../page/see.ts'

/** A table as a grid of texts, with cells that span rows or columns repeated where they reach. */
export function gridOf(table: Element): readonly (readonly string[])[] {
  const grid: string[][] = []
  for (const [r, row] of all(table, 'tr').entries()) {
    const line = (grid[r] ??= [])
    let column = 0
    for (const cell of row.querySelectorAll<HTMLTableCellElement>('th, td')) {
      while (line[column] !== undefined) column++
      for (let down = 0; down < cell.rowSpan; down++) {
        const target = (grid[r + down] ??= [])
        for (let right = 0; right < cell.colSpan; right++) target[column + right] = textOf(cell)
      }
      column += cell.colSpan
    }
  }
  return grid
}

/** The first table whose head has all of these columns, with the place of each. */
export function findTable<Name extends string>(
  columns: Readonly<Record<Name, readonly string[]>>,
): { readonly table: Element; readonly at: Readonly<Record<Name, number>> } | undefined {
  for (const table of all(document, 'table')) {
    const heads = all(table, 'thead th').map(labelText)
    const at: Partial<Record<Name, number>> = {}
    for (const name in columns) {
      const index = heads.findIndex((head) => columns[name].includes(head))
      if (index >= 0) at[name] = index
    }
    if (isComplete(at, columns)) return { table, at }
  }
  return undefined
}

function isComplete<Name extends string>(
  at: Partial<Record<Name, number>>,
  columns: Readonly<Record<Name, readonly string[]>>,
): at is Record<Name, number> {
  return Object.keys(columns).every((name) => name in at)
}
