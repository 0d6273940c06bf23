import type { MinuteOfDay } from '@jejak/shared/calendar/day'

export type Span = { readonly start: MinuteOfDay; readonly end: MinuteOfDay }

/** What is taken hold of: the whole block, or one of its ends. */
export type Hold = 'whole' | 'start' | 'end'

const STEP = 5
const SHORTEST = 5
const DAY_END = 1440

/** The block as it is when what was taken hold of is let go at `minute`: on a step, inside the day, never shorter than one. */
export function dropAt(span: Span, hold: Hold, minute: number): Span {
  return settle(span, hold, Math.round(minute / STEP) * STEP)
}

/** One step later (`by` 1) or earlier (−1), onto the steps of the clock when it was beside them. */
export function nudge(span: Span, hold: Hold, by: 1 | -1): Span {
  const at = hold === 'end' ? span.end : span.start
  const step = by > 0 ? Math.floor(at / STEP) + 1 : Math.ceil(at / STEP) - 1
  return settle(span, hold, step * STEP)
}

function settle({ start, end }: Span, hold: Hold, minute: number): Span {
  switch (hold) {
    case 'whole': {
      const length = end - start
      const from = clamp(minute, 0, DAY_END - length)
      return { start: from, end: from + length }
    }
    case 'start':
      return { start: clamp(minute, 0, end - SHORTEST), end }
    case 'end':
      return { start, end: clamp(minute, start + SHORTEST, DAY_END) }
  }
}

/** The day's end and beginning count more than the shortest length. */
const clamp = (minute: number, least: number, most: number): number =>
  Math.max(0, Math.min(Math.max(minute, least), most))

/** From one minute to another, whichever is first, on steps, inside `room`, and never shorter than a step. */
export function spanBetween(room: Span, from: number, to: number): Span {
  const [a = from, b = to] = [from, to]
    .map((minute) => clamp(Math.round(minute / STEP) * STEP, room.start, room.end))
    .sort((one, other) => one - other)
  if (b - a >= SHORTEST) return { start: a, end: b }
  const start = Math.max(room.start, Math.min(a, room.end - SHORTEST))
  return { start, end: Math.min(start + SHORTEST, room.end) }
}

export const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
