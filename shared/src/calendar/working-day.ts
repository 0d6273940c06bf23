import { isWork, type AbsenceKind } from './absence-kind.ts'
import { weekdayOf, type Day } from './day.ts'
import type { DayReason } from './day-reason.ts'
import type { HolidayKind } from './holiday-kind.ts'
import type { Interval } from './interval.ts'
import type { Pattern } from './pattern.ts'
import type { Shift } from './shift.ts'

/** Everything that bears on one date of one person. */
export type DayFacts = {
  readonly day: Day
  /** Null when nobody gave the person one: nothing is expected then. */
  readonly pattern: Pattern | null
  readonly holiday: { readonly kind: HolidayKind; readonly name: string } | null
  readonly isRamadan: boolean
  /** What the roster says of the date: a shift, null for a day off, undefined where it says nothing. */
  readonly shift: Shift | null | undefined
  /** The shift that began the day before, which may reach into this one. */
  readonly shiftBefore: Shift | null | undefined
  /** Confirmed ones only. */
  readonly absence: AbsenceKind | null
}

export type PlannedDay = {
  readonly day: Day
  /** Working minutes; 0 on a day off. */
  readonly expected: number
  /** From the first working minute to the last; null when there is none. */
  readonly hours: { readonly from: number; readonly to: number } | null
  /** The longest time inside the hours that is no work: the break, or the day between two nights. */
  readonly rest: { readonly from: number; readonly to: number } | null
  /** Name of the holiday, or empty. */
  readonly note: string
  readonly reason: DayReason | null
}

const MINUTES = 1440

/**
 * What is expected of a person on a date. The nearer to the person, the stronger: leave before the roster, the roster
 * before holidays, those before Ramadan, and the week of the pattern when nothing else is said.
 */
export function planDay(facts: DayFacts): PlannedDay {
  const { day, shiftBefore, absence } = facts
  const own = ownHours(facts)
  const before = shiftBefore ? stretchesOf(shiftBefore, MINUTES) : []
  const stretches = joined([...(own.hours ? stretchesOf(own.hours, 0) : []), ...before])
  const expected = stretches.reduce((sum, { start, end }) => sum + end - start, 0)
  if (expected > 0 && absence && !isWork(absence)) {
    return { day, expected: 0, hours: null, rest: null, note: '', reason: absence }
  }
  return {
    day,
    expected,
    hours: expected > 0 ? { from: stretches[0]!.start, to: stretches.at(-1)!.end } : null,
    rest: longestRest(stretches),
    note: own.note,
    reason: expected > 0 && absence ? absence : own.reason,
  }
}

type OwnHours = {
  readonly hours: Shift | null
  readonly note: string
  readonly reason: DayReason | null
}

function ownHours({ day, pattern, holiday, isRamadan, shift }: DayFacts): OwnHours {
  if (shift !== undefined) return { hours: shift, note: '', reason: 'shift' }
  if (pattern === null) return { hours: null, note: '', reason: null }
  if (holiday && pattern.restsOnHolidays) {
    return { hours: null, note: holiday.name, reason: holiday.kind }
  }
  const week = (isRamadan && pattern.ramadan) || pattern.week
  const hours = week[weekdayOf(day)] ?? null
  return { hours, note: '', reason: hours && week === pattern.ramadan ? 'ramadan' : null }
}

/** The working time of a shift without its break, as far as it falls on the day that begins at minute `from`. */
function stretchesOf({ start, end, breakStart, breakEnd }: Shift, from: number): Interval[] {
  return [
    { start, end: Math.min(end, breakStart) },
    { start: Math.max(start, breakEnd), end },
  ]
    .map((each) => ({
      start: Math.max(0, each.start - from),
      end: Math.min(MINUTES, each.end - from),
    }))
    .filter((each) => each.start < each.end)
}

/** In order, and as one where they touch or overlap. */
function joined(stretches: readonly Interval[]): Interval[] {
  const found: Interval[] = []
  for (const each of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && each.start <= last.end) {
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, each.end) }
    } else found.push(each)
  }
  return found
}

function longestRest(stretches: readonly Interval[]): PlannedDay['rest'] {
  const rests = stretches
    .slice(1)
    .map(({ start }, at) => ({ from: stretches[at]!.end, to: start }))
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
  return rests[0] ?? null
}
