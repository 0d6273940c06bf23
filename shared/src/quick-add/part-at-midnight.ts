import type { Interval } from '../calendar/interval.ts'

/** A night's duty; more than that is a slip of the finger in a time. */
const LONGEST = 16 * 60
const DAY_MINUTES = 1440

type Night = { readonly before: Interval; readonly after: Interval }

/** A stretch whose end lies before its start, as the two stretches of a night; undefined when it is more than a night. */
export function partAtMidnight({ start, end }: Interval): Night | undefined {
  const isNight = end < start && end > 0 && start < DAY_MINUTES
  if (!isNight || DAY_MINUTES - start + end > LONGEST) return undefined
  return { before: { start, end: DAY_MINUTES }, after: { start: 0, end } }
}
