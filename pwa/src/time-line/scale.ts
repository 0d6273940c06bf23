import type { Row } from './rows.ts'

/** Where a minute of the day stands, in pixels from the top of the line. */
export type Mark = { readonly minute: number; readonly y: number }

/** Beyond the line a minute is as long as in a block of full scale. */
const BEYOND = 1

/** The marks of the rows as they are drawn; `heights` in the same order. */
export function toMarks(rows: readonly Row[], heights: readonly number[]): readonly Mark[] {
  let y = 0
  const marks: Mark[] = [{ minute: rows[0]?.from ?? 0, y }]
  for (const [index, row] of rows.entries()) {
    y += heights[index] ?? 0
    marks.push({ minute: row.to, y })
  }
  return marks
}

export const toY = (marks: readonly Mark[], minute: number): number =>
  along(marks, minute, { from: 'minute', to: 'y' })

export const toMinute = (marks: readonly Mark[], y: number): number =>
  along(marks, y, { from: 'y', to: 'minute' })

type Axis = keyof Mark

function along(
  marks: readonly Mark[],
  at: number,
  { from, to }: { readonly from: Axis; readonly to: Axis },
): number {
  const [first] = marks
  const last = marks.at(-1)
  if (!first || !last) return at
  if (at <= first[from]) return first[to] + (at - first[from]) * BEYOND
  const index = marks.findIndex((mark) => mark[from] >= at)
  const [above, below] = [marks[index - 1], marks[index]]
  if (!above || !below) return last[to] + (at - last[from]) * BEYOND
  const share = (at - above[from]) / (below[from] - above[from])
  return above[to] + share * (below[to] - above[to])
}
