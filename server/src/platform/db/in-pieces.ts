/** Far below the values that either engine takes in one statement, at ten columns a row. */
const ROWS_AT_ONCE = 1000

/** What a statement may be given at once: the same items in their order, a thousand at most in each piece. */
export const inPieces = <Item>(all: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(all.length / ROWS_AT_ONCE) }, (_, at) =>
    all.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE),
  )
