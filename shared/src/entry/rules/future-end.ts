import type { Rule } from '../problems.ts'

export const futureEnd: Rule = (entry, day) =>
  entry.day > day.today || (entry.day === day.today && entry.end > day.now)
    ? [{ code: 'future-end', level: 'warn' }]
    : []
