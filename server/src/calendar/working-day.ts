import { addDays, daysBetween, type Day } from '@jejak/shared/calendar/day'
import { expectedMinutes, hoursOf, type WorkingPattern } from '@jejak/shared/calendar/working-time'
import type { WorkingDay } from '@jejak/shared/org/me'

/** Every day from one to another, both included, with what is expected on it. */
export function workingDays(pattern: WorkingPattern, from: Day, to: Day): WorkingDay[] {
  const count = daysBetween(from, to) + 1
  return Array.from({ length: count }, (_, at) => workingDay(pattern, addDays(from, at)))
}

export function workingDay(pattern: WorkingPattern, day: Day): WorkingDay {
  const hours = hoursOf(day, pattern)
  return {
    day,
    expected: expectedMinutes(day, pattern),
    hours: hours && { from: hours.start, to: hours.end },
    rest: hours && { from: hours.breakStart, to: hours.breakEnd },
    note: pattern.holidays.find((holiday) => holiday.day === day)?.name ?? '',
  }
}

/** The last of the next `count` working days after a day. Looks a year ahead at most. */
export function addWorkingDays(pattern: WorkingPattern, day: Day, count: number): Day {
  let left = count
  let reached = day
  for (let step = 1; step <= 366 && left > 0; step++) {
    reached = addDays(day, step)
    if (expectedMinutes(reached, pattern) > 0) left--
  }
  return reached
}
