import type { Day, MinuteOfDay } from '../calendar/day.ts'
import { dayAt, instantOf, weekdayOf } from '../calendar/day.ts'
import type { SessionConfig } from './config.ts'
import type { Span } from './span.ts'
import { overlapWith } from './span.ts'

/** Lunch of a day, in minutes of that day; null when there is none. */
export type LunchOf = (day: Day) => readonly [MinuteOfDay, MinuteOfDay] | null

export type Boundary = {
  /** Whether a meeting or an accepted block lies in between. */
  readonly isTaken: (gap: Span) => boolean
  /** Whether work on one object goes on over this gap. */
  readonly isJoinable: (gap: Span) => boolean
  /** The parts of a span between local midnights. */
  readonly byDay: (span: Span) => readonly Span[]
}

type Input = {
  readonly zone: number
  readonly lunchOf: LunchOf
  readonly config: SessionConfig
  /** Meetings and accepted blocks, merged. */
  readonly taken: readonly Span[]
}

/** What separates work however short the gap: midnight, a break, and lunch when it was spent away. */
export function boundary({ zone, lunchOf, config, taken }: Input): Boundary {
  const isTaken = (gap: Span) => taken.length > 0 && overlapWith(taken, gap) > 0
  const isOverLunch = (gap: Span, day: Day) => {
    const lunch = lunchOf(day)
    if (!lunch) return false
    const from = instantOf(day, lunch[0], zone)
    const to = instantOf(day, lunch[1], zone)
    const away = Math.min(gap.end, to) - Math.max(gap.start, from)
    return away > 0 && away * 2 >= to - from
  }
  return {
    isTaken,
    isJoinable: (gap) => {
      const length = gap.end - gap.start
      if (length > config.sameObjectGapMs || length >= config.breakMs) return false
      if (isTaken(gap)) return false
      // A stretch that ends at midnight ends the day before it.
      if (nextMidnight(gap.start - 1, zone) !== nextMidnight(gap.end, zone)) return false
      // Most gaps are seconds; only one of minutes can be a lunch.
      return length < LUNCH_MIN_MS || !isOverLunch(gap, dayAt(gap.start, zone))
    },
    byDay: (span) => byDay(span, zone),
  }
}

const DAY_MS = 86_400_000
const LUNCH_MIN_MS = 60_000

/** Arithmetic, because this is asked for every visit and a calendar string costs a thousand times more. */
function nextMidnight(at: number, zone: number): number {
  const offset = zone * 60_000
  return (Math.floor((at + offset) / DAY_MS) + 1) * DAY_MS - offset
}

function byDay(span: Span, zone: number): readonly Span[] {
  if (span.end <= nextMidnight(span.start, zone)) return [span]
  const parts: Span[] = []
  let { start } = span
  for (;;) {
    const midnight = nextMidnight(start, zone)
    if (span.end <= midnight) return [...parts, { start, end: span.end }]
    parts.push({ start, end: midnight })
    start = midnight
  }
}

/** The product's lunch when the agency has set none: Perpres 21/2023, Friday 90 minutes. */
export const DEFAULT_LUNCH: LunchOf = (day) => {
  const weekday = weekdayOf(day)
  return weekday === 5 ? [690, 780] : [720, 780]
}
