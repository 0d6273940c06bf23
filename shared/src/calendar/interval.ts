import type { MinuteOfDay } from './day.ts'
import type { DayHours } from './hours.ts'

/** A half-open interval of one day, in minutes of that day: `start` belongs to it, `end` does not. */
export type Interval = { readonly start: MinuteOfDay; readonly end: MinuteOfDay }

type Day = {
  /** Existing entries, in any order; they may overlap. */
  readonly blocks: readonly Interval[]
  /** Null on a day off: nothing is missing then. */
  readonly hours: DayHours | null
  /** Shorter gaps are no gaps. */
  readonly minMinutes: number
}

/** Free time of a day in order: inside working hours, outside the break, between the blocks. */
export function findGaps({ blocks, hours, minMinutes }: Day): readonly Interval[] {
  if (!hours) return []
  const rest = { start: hours.breakStart, end: hours.breakEnd }
  const taken = [...blocks, rest]
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start)
  const gaps: Interval[] = []
  let reached = hours.start
  for (const { start, end } of taken) {
    if (start > reached) gaps.push({ start: reached, end: Math.min(start, hours.end) })
    reached = Math.max(reached, end)
    if (reached >= hours.end) break
  }
  if (reached < hours.end) gaps.push({ start: reached, end: hours.end })
  return gaps.filter(({ start, end }) => end - start >= Math.max(1, minMinutes))
}

/** Whether two intervals share a minute; intervals that only touch do not. */
export const isOverlapping = (a: Interval, b: Interval): boolean =>
  a.start < b.end && b.start < a.end
