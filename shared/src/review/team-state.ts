import { ABSENCE_KINDS, isWork } from '../calendar/absence-kind.ts'
import type { DayReason } from '../calendar/day-reason.ts'

/**
 * How a day of a person stands. `leave` says no more than that they are away: which kind is nobody's business here.
 * `ahead`: a day that has not come yet, on which nothing has to be filled.
 */
export const CELL_STATES = ['full', 'under', 'none', 'leave', 'off', 'ahead'] as const
export type CellState = (typeof CELL_STATES)[number]

type Facts = {
  readonly expected: number
  readonly filled: number
  readonly reason: DayReason | null
  readonly isAhead: boolean
}

/** From what was expected of the person on that date, and what they have handed in. */
export function cellStateOf({ expected, filled, reason, isAhead }: Facts): CellState {
  if (expected === 0) return isAway(reason) ? 'leave' : 'off'
  if (filled >= expected) return 'full'
  if (isAhead) return 'ahead'
  return filled > 0 ? 'under' : 'none'
}

const isAway = (reason: DayReason | null): boolean =>
  ABSENCE_KINDS.some((kind) => kind === reason && !isWork(kind))
