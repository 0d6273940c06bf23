import type { Rule } from '../problems.ts'

const DAY_MINUTES = 1440
/** Ten times what a full day of short tasks has; more is a mistake of a program. */
export const ENTRIES_A_DAY = 60

/** A day has 24 hours, whatever overlaps in it, and a number of entries that a supervisor can read. */
export const overfullDay: Rule = (entry, { others }) => {
  const all = [...others.filter(({ id }) => id !== entry.id), entry]
  const minutes = all.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0)
  return [
    ...(minutes > DAY_MINUTES
      ? [{ code: 'overfull-day', level: 'stop', params: { minutes } } as const]
      : []),
    ...(all.length > ENTRIES_A_DAY
      ? [{ code: 'too-many-entries', level: 'stop', params: { most: ENTRIES_A_DAY } } as const]
      : []),
  ]
}
