import type { Day } from '../calendar/day.ts'
import type { Period } from './skp.ts'

/** The period a day falls in; periods of one agency do not overlap, the first match wins. */
export function periodOf(periods: readonly Period[], day: Day): Period | undefined {
  return periods.find((period) => period.from <= day && day <= period.to)
}

/** Batas pengisian is the last day that still counts. */
export const isPeriodOpen = (period: Period, today: Day): boolean => today <= period.deadline

/** The period of a day when it still takes entries: before the deadline, or within a correction window. */
export function openPeriodOf({
  periods,
  day,
  today,
  inCorrectionWindow,
}: {
  readonly periods: readonly Period[]
  readonly day: Day
  readonly today: Day
  readonly inCorrectionWindow: boolean
}): Period | undefined {
  const period = periodOf(periods, day)
  return period && (isPeriodOpen(period, today) || inCorrectionWindow) ? period : undefined
}
