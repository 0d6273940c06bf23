import { openPeriodOf } from '../../skp/period.ts'
import type { Rule } from '../problems.ts'

/**
 * The day must lie in a period that still takes entries, and the rencana aksi must be of that very period:
 * e-Kinerja offers only those.
 */
export const outsidePeriod: Rule = (entry, day) => {
  const period = openPeriodOf({
    periods: day.periods,
    day: entry.day,
    today: day.today,
    inCorrectionWindow: day.inCorrectionWindow,
  })
  if (!period) return [{ code: 'outside-period', level: 'stop' }]
  const plan = day.plan.find((item) => item.id === entry.planId)
  return plan && plan.periodId !== period.id ? [{ code: 'outside-period', level: 'stop' }] : []
}
