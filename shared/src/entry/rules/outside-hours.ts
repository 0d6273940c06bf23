import type { Rule } from '../problems.ts'

export const outsideHours: Rule = (entry, day) =>
  day.hours === null || entry.start < day.hours.from || entry.end > day.hours.to
    ? [{ code: 'outside-hours', level: 'warn' }]
    : []
