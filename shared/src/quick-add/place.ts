import type { MinuteOfDay } from '../calendar/day.ts'
import type { Interval } from '../calendar/interval.ts'

type Wish = {
  readonly minutes: number
  /** Where it would best begin. */
  readonly near: MinuteOfDay
  /** Free time in order, as `findGaps` gives it. */
  readonly gaps: readonly Interval[]
}

/** The free place of this length whose begin lies nearest, the earlier of two; undefined when none is long enough. */
export function placeNearest({ minutes, near, gaps }: Wish): Interval | undefined {
  let best: Interval | undefined
  for (const gap of gaps) {
    const latest = gap.end - minutes
    if (latest < gap.start) continue
    const start = Math.min(Math.max(near, gap.start), latest)
    if (best && Math.abs(start - near) >= Math.abs(best.start - near)) continue
    best = { start, end: start + minutes }
  }
  return best
}

/** The first free place of this length that begins at `near` or later; undefined when the day is full. */
export function placeAfter({ minutes, near, gaps }: Wish): Interval | undefined {
  for (const gap of gaps) {
    const start = Math.max(near, gap.start)
    if (start + minutes <= gap.end) return { start, end: start + minutes }
  }
  return undefined
}
