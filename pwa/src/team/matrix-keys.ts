export type Spot = { readonly row: number; readonly column: number }
type Size = { readonly rows: number; readonly columns: number }
type Keys = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** Where a key leads from a cell: arrows by one, Home and End within the person, Page Up and Page Down by ten people. */
export function moveFrom(
  { row, column }: Spot,
  { key, altKey, ctrlKey, metaKey, shiftKey }: Keys,
  { rows, columns }: Size,
): Spot | undefined {
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined
  const to = MOVES[key]
  if (!to) return undefined
  const next = to({ row, column }, columns)
  return {
    row: Math.max(0, Math.min(rows - 1, next.row)),
    column: Math.max(0, Math.min(columns - 1, next.column)),
  }
}

const MOVES: Readonly<Record<string, (from: Spot, columns: number) => Spot>> = {
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, columns) => ({ row, column: columns - 1 }),
  PageUp: ({ row, column }) => ({ row: row - 10, column }),
  PageDown: ({ row, column }) => ({ row: row + 10, column }),
}
