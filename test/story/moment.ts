import {
  addDays,
  dayAt,
  formatMinute,
  minuteAt,
  weekdayOf,
  ZONES,
} from '@jejak/shared/calendar/day'
import type { Day } from '@jejak/shared/calendar/day'

const isWeekend = (day: Day) => weekdayOf(day) === 0 || weekdayOf(day) === 6

/** The newest weekday that is over in Jakarta: all of its working hours can be worked, whenever the test runs. */
export function lastWeekday(now: number): Day {
  let day = addDays(dayAt(now, ZONES.WIB), -1)
  while (isWeekend(day)) day = addDays(day, -1)
  return day
}

/** `08.06`, as Indonesian screens write a moment. */
export const clockTime = (at: number): string =>
  formatMinute(minuteAt(at, ZONES.WIB)).replace(':', '.')

/** Minutes between two times of day as screens write them, whichever is earlier. */
export function minutesApart(a: string, b: string): number {
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))
  return Math.abs(minutes(a) - minutes(b))
}
