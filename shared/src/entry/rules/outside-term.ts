import { takesDay } from '../../skp/acting.ts'
import type { Rule } from '../problems.ts'

/** A rencana aksi of a post that somebody acts in takes the days on which they do, and no others. */
export const outsideTerm: Rule = (entry, { plan }) => {
  const chosen = plan.find((item) => item.id === entry.planId)
  return chosen && !takesDay(chosen.acting, entry.day)
    ? [{ code: 'outside-term', level: 'stop' }]
    : []
}
