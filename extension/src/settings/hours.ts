import { addDays, formatMinute, weekdayOf, type Day } from '@jejak/shared/calendar/day'
import type { DayHours } from '@jejak/shared/calendar/hours'
import {
  FIVE_DAY_PATTERN,
  hoursOf,
  SIX_DAY_PATTERN,
  type WorkingPattern,
} from '@jejak/shared/calendar/working-time'
import type { Interval } from '@jejak/shared/calendar/interval'
import type { HoursByDay, SuggestSettings } from '@jejak/shared/suggest/settings'
import { toWeek } from './own-week.ts'
import type { Settings } from './settings.ts'

/** Early birds and late letters are work too: this long before and after working hours. */
const MARGIN_MIN = 60
/** A longer break is the time between two duties, not a lunch. */
const LUNCH_MAX_MIN = 180
const DAY_MIN = 1440
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
const FRIDAY = 5

/** Working hours as the person set them, with the holidays of the shipped calendar. */
export function patternOf(settings: Settings): WorkingPattern {
  const { week, ownWeek, lunch, ramadan } = settings
  const base = week === 'six-days' ? SIX_DAY_PATTERN : FIVE_DAY_PATTERN
  const isOwn = week === 'own' && ownWeek !== null
  const days = isOwn ? toWeek(ownWeek) : lunch ? withLunch(base.week, lunch) : base.week
  const { holidays } = base
  if (!ramadan) return { week: days, exceptions: isOwn ? [] : base.exceptions, holidays }
  const { from, to, weekday, friday } = ramadan
  const fasting = days.map((hours, i) => hours && (i === FRIDAY ? friday : weekday))
  return { week: days, exceptions: [{ from, to, week: fasting }], holidays }
}

function withLunch(
  week: WorkingPattern['week'],
  lunch: NonNullable<Settings['lunch']>,
): WorkingPattern['week'] {
  return week.map((hours, weekday) => {
    const { start, end } = weekday === FRIDAY ? lunch.friday : lunch.weekday
    return hours && { ...hours, breakStart: start, breakEnd: end }
  })
}

/** The hours of a day, null when it is off. */
export const hoursOn = (settings: Settings, day: Day): DayHours | null =>
  hoursOf(day, patternOf(settings))

/** When the recorder may work on a day: its duties, each with an hour before and after. */
export function recordingTime(hours: DayHours | null): readonly Interval[] {
  if (!hours) return []
  const { start, end, breakStart, breakEnd } = hours
  const widen = (from: number, to: number) => ({
    start: Math.max(0, from - MARGIN_MIN),
    end: Math.min(DAY_MIN, to + MARGIN_MIN),
  })
  if (breakEnd - breakStart <= LUNCH_MAX_MIN) return [widen(start, end)]
  return [widen(start, breakStart), widen(breakEnd, end)]
}

/** Working hours and lunch of a day and the day before it, by the names that `suggestDay` knows. */
export function suggestHours(
  settings: Settings,
  day: Day,
): Pick<SuggestSettings, 'workingHours' | 'lunch'> {
  const workingHours: Record<string, HoursByDay[string]> = {}
  const lunch: Record<string, HoursByDay[string]> = {}
  for (const one of [addDays(day, -1), day]) {
    const hours = hoursOn(settings, one)
    const name = WEEKDAYS[weekdayOf(one)]
    if (!hours || name === undefined) continue
    const { start, end, breakStart, breakEnd } = hours
    const length = breakEnd - breakStart
    workingHours[name] = [formatMinute(start), formatMinute(end)]
    if (length > 0 && length <= LUNCH_MAX_MIN)
      lunch[name] = [formatMinute(breakStart), formatMinute(breakEnd)]
  }
  return { workingHours, lunch }
}
