import { periodGate, takesWriting } from '../../skp/period-gate.ts'
import { periodOf } from '../../skp/period.ts'
import type { Rule } from '../problems.ts'

/**
 * The day must lie in a period that still takes this entry, and the rencana aksi must be of that very period:
 * e-Kinerja offers only those.
 */
export const outsidePeriod: Rule = (entry, { periods, today, correction, plan }) => {
  const gate = periodGate({ periods, day: entry.day, today, correction })
  if (!takesWriting(gate)) return [{ code: 'outside-period', level: 'stop' }]
  const chosen = plan.find((item) => item.id === entry.planId)
  return chosen && chosen.periodId !== periodOf(periods, entry.day)?.id
    ? [{ code: 'outside-period', level: 'stop' }]
    : []
}
