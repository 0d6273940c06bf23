import type { TeamBoard } from '@jejak/shared/review/team'
import type { Month } from './months.ts'

type Place = {
  /** Where in the month the day of the board is. */
  readonly at: number
  /** Where today is, or the last day of a month that is over; -1: the month has not come. */
  readonly last: number
}

/** People of a day by state, and how many of the month's days something was handed in on. No name is in it. */
export function boardOf(months: readonly Month[], { at, last }: Place): TeamBoard {
  const seen = months.flatMap(({ cells }) => cells[at] ?? [])
  const count = (holds: (cell: (typeof seen)[number]) => boolean) => seen.filter(holds).length
  const due = months
    .flatMap(({ cells }) => cells.slice(0, last + 1))
    .filter((cell) => cell !== null && cell.expected > 0)
  return {
    people: seen.length,
    full: count(({ state }) => state === 'full'),
    under: count(({ state }) => state === 'under'),
    none: count(({ state }) => state === 'none'),
    leave: count(({ state }) => state === 'leave'),
    off: count(({ state }) => state === 'off'),
    ahead: count(({ state }) => state === 'ahead'),
    waiting: count(({ waiting }) => waiting > 0),
    late: count(({ late }) => late > 0),
    due: due.length,
    done: due.filter((cell) => cell !== null && cell.filled > 0).length,
  }
}
