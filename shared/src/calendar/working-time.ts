import * as v from 'valibot'
import { DaySchema, weekdayOf } from './day.ts'
import type { Day } from './day.ts'
import { WeekSchema, type DayHours, type Week } from './hours.ts'
import { HOLIDAYS_2026, RAMADAN_2026 } from './holidays.ts'

const HolidaySchema = v.strictObject({
  day: DaySchema,
  name: v.pipe(v.string(), v.maxLength(200)),
  kind: v.picklist(['libur-nasional', 'cuti-bersama', 'instansi']),
})

/** How a unit works. All of it is data that the agency edits; the constants below are defaults. */
export const WorkingPatternSchema = v.strictObject({
  week: WeekSchema,
  /** Other hours between two days, both included: Ramadan, or a local rule. */
  exceptions: v.array(v.strictObject({ from: DaySchema, to: DaySchema, week: WeekSchema })),
  holidays: v.array(HolidaySchema),
})

export type WorkingPattern = v.InferOutput<typeof WorkingPatternSchema>

/** The hours of a day, or null on a day off or a holiday. */
export function hoursOf(day: Day, pattern: WorkingPattern): DayHours | null {
  if (pattern.holidays.some((holiday) => holiday.day === day)) return null
  const exception = pattern.exceptions.find((range) => range.from <= day && day <= range.to)
  return (exception ?? pattern).week[weekdayOf(day)] ?? null
}

/** Working minutes expected of a person on a day, without the break; 0 on a day off. */
export function expectedMinutes(day: Day, pattern: WorkingPattern): number {
  const hours = hoursOf(day, pattern)
  if (!hours) return 0
  const from = Math.max(hours.start, hours.breakStart)
  const to = Math.min(hours.end, hours.breakEnd)
  return hours.end - hours.start - Math.max(0, to - from)
}

const at = (hours: number, minutes = 0) => hours * 60 + minutes

function hours(start: number, end: number, rest: readonly [number, number]): DayHours {
  return { start, end, breakStart: rest[0], breakEnd: rest[1] }
}

const NOON = [at(12), at(13)] as const
const FRIDAY_NOON = [at(11, 30), at(13)] as const
const SHORT_NOON = [at(12), at(12, 30)] as const
const SHORT_FRIDAY_NOON = [at(12), at(13)] as const

/** Sunday off, Monday to Thursday alike, Friday with its longer break, Saturday as given. */
function weekOf(weekday: DayHours, friday: DayHours, saturday: DayHours | null): Week {
  return [null, weekday, weekday, weekday, weekday, friday, saturday]
}

// Perpres 21/2023: 37 h 30 a week, breaks apart (60 minutes, Friday 90), from 07.30;
// Ramadan 32 h 30 from 08.00 with 30 minutes, Friday 60.
const FIVE_DAYS = weekOf(
  hours(at(7, 30), at(16), NOON),
  hours(at(7, 30), at(16, 30), FRIDAY_NOON),
  null,
)
const FIVE_DAYS_RAMADAN = weekOf(
  hours(at(8), at(15), SHORT_NOON),
  hours(at(8), at(15, 30), SHORT_FRIDAY_NOON),
  null,
)
// Six-day units: the same week divided by six, 375 minutes (Ramadan 325).
const SIX_WEEKDAY = hours(at(7, 30), at(14, 45), NOON)
const SIX_WEEKDAY_RAMADAN = hours(at(8), at(13, 55), SHORT_NOON)
const SIX_DAYS = weekOf(SIX_WEEKDAY, hours(at(7, 30), at(15, 15), FRIDAY_NOON), SIX_WEEKDAY)
const SIX_DAYS_RAMADAN = weekOf(
  SIX_WEEKDAY_RAMADAN,
  hours(at(8), at(14, 25), SHORT_FRIDAY_NOON),
  SIX_WEEKDAY_RAMADAN,
)

/** Default of a five-day unit in 2026: 37 h 30 a week, 32 h 30 in Ramadan; in minutes of the local day. */
export const FIVE_DAY_PATTERN: WorkingPattern = {
  week: FIVE_DAYS,
  exceptions: [{ ...RAMADAN_2026, week: FIVE_DAYS_RAMADAN }],
  holidays: [...HOLIDAYS_2026],
}

/** Default of a six-day unit in 2026: the same weekly hours over six days. */
export const SIX_DAY_PATTERN: WorkingPattern = {
  week: SIX_DAYS,
  exceptions: [{ ...RAMADAN_2026, week: SIX_DAYS_RAMADAN }],
  holidays: [...HOLIDAYS_2026],
}
