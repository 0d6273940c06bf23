import type { Day } from '../calendar/day.ts'
import type { Period } from './skp.ts'

/** The period a day falls in; periods of one agency do not overlap, the first match wins. */
export function periodOf(periods: readonly Period[], day: Day): Period | undefined {
  return periods.find((period) => period.from <= day && day <= period.to)
}
