import { addDays, weekdayOf, type Day } from './day.ts'

/** The first day of the month in which a day lies. */
export const firstOfMonth = (day: Day): Day => `${day.slice(0, 8)}01` as Day

/** The same date some months later, or the last of a shorter month. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 + count, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0))
  first.setUTCDate(Math.min(date, last.getUTCDate()))
  return first.toISOString().slice(0, 10) as Day
}

export const lastOfMonth = (day: Day): Day => addDays(addMonths(firstOfMonth(day), 1), -1)

/** The Monday of the week in which a day lies. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7))

/** All days from one to another, both included. */
export function daysFrom(from: Day, to: Day): readonly Day[] {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

/** The weeks of a month, Monday first; null where a week reaches into another month. */
export function weeksOfMonth(day: Day): readonly (readonly (Day | null)[])[] {
  const [first, last] = [firstOfMonth(day), lastOfMonth(day)]
  const cells = daysFrom(mondayOf(first), addDays(mondayOf(last), 6)).map((each) =>
    each < first || each > last ? null : each,
  )
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
