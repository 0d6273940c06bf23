import type { Rule } from '../problems.ts'

/** Work outside the hours, or on a day off. A day whose calendar is not known is left to those who know it. */
export const outsideHours: Rule = (entry, { hours }) =>
  hours === null || (hours && (entry.start < hours.from || entry.end > hours.to))
    ? [{ code: 'outside-hours', level: 'warn' }]
    : []
