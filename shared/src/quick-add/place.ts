import type { MinuteOfDay } from '../calendar/day.ts'
import type { Interval } from '../calendar/interval.ts'

type Wish = {
  readonly minutes: number
  /** Where it would best begin. */
  readonly near: MinuteOfDay
  /** Free time in order, as `findGaps` gives it. */
  readonly gaps: readonly Interval[]
}

/** When each part of the day is, as people call it; a line that names one is placed in no other. */
const PARTS: Readonly<Record<string, Interval>> = {
  pagi: { start: 5 * 60, end: 11 * 60 },
  siang: { start: 10 * 60, end: 15 * 60 },
  sore: { start: 14 * 60, end: 18 * 60 + 30 },
  malam: { start: 18 * 60, end: 24 * 60 },
}

/** What of the free time lies in a part of the day; all of it when none was said. */
export function inPartOfDay(
  gaps: readonly Interval[],
  part: string | undefined,
): readonly Interval[] {
  const said = part === undefined ? undefined : PARTS[part]
  if (!said) return gaps
  return gaps
    .map(({ start, end }) => ({ start: Math.max(start, said.start), end: Math.min(end, said.end) }))
    .filter(({ start, end }) => start < end)
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
