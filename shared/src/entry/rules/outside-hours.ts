import type { Rule } from '../problems.ts'

/** On a day off everything is outside; of a day whose calendar is not at hand nothing is said. */
export const outsideHours: Rule = (entry, { hours }) => {
  if (hours === undefined) return []
  return hours === null || entry.start < hours.from || entry.end > hours.to
    ? [{ code: 'outside-hours', level: 'warn' }]
    : []
}
