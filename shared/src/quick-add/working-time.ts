import type { MinuteOfDay } from '../calendar/day.ts'
import type { Clock } from './clock.ts'

export type Hours = { readonly start: MinuteOfDay; readonly end: MinuteOfDay }

/** A time of the day, or a stretch of it. */
export type When = { readonly start: MinuteOfDay; readonly end?: MinuteOfDay }

/** One reading, several of which the person has to choose, or an end before its start. */
export type Resolved =
  | { readonly kind: 'sure'; readonly when: When }
  | { readonly kind: 'ask'; readonly options: readonly When[] }
  | { readonly kind: 'backwards' }

/** Longest stretch that is believed without a question, and longest that is offered at all. */
const BELIEVED = 10 * 60
const OFFERED = 12 * 60
const SHOWN = 3
const NEAR = 2 * 60
/** "6.30" written with its minutes is the morning's; "1.30" may be either. */
const MORNING = 6 * 60

/** The half of the day that a start means: the one in working time, when there is exactly one. */
export function resolveStart({ at, isExact }: Clock, hours: Hours | null): Resolved {
  const starts = at.filter((minute) => minute < 1440)
  const inside = starts.filter((minute) => hours && hours.start <= minute && minute < hours.end)
  const only = inside.length === 1 ? inside[0] : starts.length === 1 ? starts[0] : undefined
  if (only !== undefined) return { kind: 'sure', when: { start: only } }
  const [first] = starts
  if (first === undefined) return { kind: 'backwards' }
  if (isExact && first >= MORNING) return { kind: 'sure', when: { start: first } }
  return { kind: 'ask', options: starts.map((start) => ({ start })) }
}

/** The stretch that two times mean together: "jam 7-9" is the morning's because nine is in working time. */
export function resolveRange(start: Clock, end: Clock, hours: Hours | null): Resolved {
  const pairs = start.at
    .flatMap((from) => end.at.map((to) => ({ start: from, end: to })))
    .filter((pair) => pair.start < pair.end)
  if (pairs.length === 0) return { kind: 'backwards' }
  if (start.at.length === 1 && end.at.length === 1) return sure(pairs)
  const isWritten = start.isExact && end.isExact && !end.part && !start.part
  const written = pairs.filter((pair) => pair.start === start.at[0] && pair.end === end.at[0])
  if (isWritten && written.length === 1 && (start.at[0] ?? 0) >= MORNING) return sure(written)
  const short = pairs.filter((pair) => pair.end - pair.start <= BELIEVED)
  const inside = short.filter((pair) => hours && hours.start <= pair.start && pair.end <= hours.end)
  if (inside.length === 1) return sure(inside)
  const touching = short.filter((pair) => hours && isNear(pair, hours))
  if (inside.length === 0 && touching.length === 1) return sure(touching)
  if ((start.part ?? end.part) !== undefined && short.length === 1) return sure(short)
  const options = pairs.filter((pair) => pair.end - pair.start <= OFFERED).slice(0, SHOWN)
  return options.length === 0 ? { kind: 'backwards' } : { kind: 'ask', options }
}

/** An hour or two before or after working time is still the same day's work; an evening is not told from a slip. */
const isNear = (pair: Required<When>, hours: Hours): boolean =>
  pair.start < hours.end &&
  hours.start < pair.end &&
  hours.start - NEAR <= pair.start &&
  pair.end <= hours.end + NEAR

const sure = ([when]: readonly When[]): Resolved =>
  when ? { kind: 'sure', when } : { kind: 'backwards' }
