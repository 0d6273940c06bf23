import type { Day } from '../calendar/day.ts'
import type { Period } from './skp.ts'

/** The period a day falls in; periods of one agency do not overlap, the first match wins. */
export function periodOf(periods: readonly Period[], day: Day): Period | undefined {
  return periods.find((period) => period.from <= day && day <= period.to)
}

/**
 * `open`: entries of the period are written and submitted. `closed`: their owners may only correct what was given back;
 * decisions go on. `final`: the books are closed, decisions too.
 */
export const PERIOD_STATES = ['open', 'closed', 'final'] as const
export type PeriodState = (typeof PERIOD_STATES)[number]

export const PERIOD_ACTS = ['close', 'finalise', 'reopen'] as const
export type PeriodAct = (typeof PERIOD_ACTS)[number]

export function periodState(period: Period, today: Day): PeriodState {
  if (period.final) return 'final'
  return period.closed === true || today > period.deadline ? 'closed' : 'open'
}

const ALLOWED: Readonly<Record<PeriodAct, readonly PeriodState[]>> = {
  close: ['open'],
  finalise: ['open', 'closed'],
  reopen: ['closed', 'final'],
}
export const allowsAct = (state: PeriodState, act: PeriodAct): boolean =>
  ALLOWED[act].includes(state)
