import type { Rule } from '../problems.ts'

/** An entry belongs to exactly one rencana aksi, as in BKN. One that was removed from the SKP counts as none. */
export const noPlan: Rule = (entry, day) =>
  entry.planId !== null && day.plan.some((item) => item.id === entry.planId)
    ? []
    : [{ code: 'no-plan', level: 'stop' }]
