import type { Rule } from '../problems.ts'

const DAY_MINUTES = 1440
/** Ten times what a full day of short tasks has; more is a mistake of a program. */
export const ENTRIES_A_DAY = 60

/** A day has 24 hours, whatever overlaps in it, and a number of entries that a supervisor can read. */
export const overfullDay: Rule = (entry, { others }) => {
  let minutes = minutesOf(entry)
  let count = 1
  for (const other of others) {
    if (other.id === entry.id) continue
    minutes += minutesOf(other)
    count += 1
  }
  return [
    ...(minutes > DAY_MINUTES
      ? [{ code: 'overfull-day', level: 'stop', params: { minutes } } as const]
      : []),
    ...(count > ENTRIES_A_DAY
      ? [{ code: 'too-many-entries', level: 'stop', params: { most: ENTRIES_A_DAY } } as const]
      : []),
  ]
}

const minutesOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
  Math.max(0, end - start)
