import type { MinuteOfDay } from '../calendar/day.ts'
import type { DayHours } from '../calendar/working-time.ts'

/** A stretch of a day in minutes of that day: `start` belongs to it, `end` does not. */
export type Stretch = { readonly start: MinuteOfDay; readonly end: MinuteOfDay }

type Day = {
  /** What is written already, in any order; blocks may overlap. */
  readonly blocks: readonly Stretch[]
  /** Null on a day off: nothing is missing then. */
  readonly hours: DayHours | null
  /** Shorter gaps are no gaps. */
  readonly minMinutes: number
}

/** Free time of a day in order: inside working hours, outside the break, between the blocks. */
export function findGaps({ blocks, hours, minMinutes }: Day): readonly Stretch[] {
  if (!hours) return []
  const rest = { start: hours.breakStart, end: hours.breakEnd }
  const taken = [...blocks, rest]
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start)
  const gaps: Stretch[] = []
  let reached = hours.start
  for (const { start, end } of taken) {
    if (start > reached) gaps.push({ start: reached, end: Math.min(start, hours.end) })
    reached = Math.max(reached, end)
    if (reached >= hours.end) break
  }
  if (reached < hours.end) gaps.push({ start: reached, end: hours.end })
  return gaps.filter(({ start, end }) => end - start >= Math.max(1, minMinutes))
}

/** Whether two stretches share a minute; those that only touch do not. */
export const isOverlapping = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end
