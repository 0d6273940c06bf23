import type { Day } from '@jejak/shared/calendar/day'
import { calendarRoot, readWeek } from './calendar.ts'
import type { Week } from './calendar.ts'
import { readDayList } from './day-list.ts'

/** What the page shows of that day, whichever calendar it has; undefined while it does not show it. */
export function readShown(day: Day): Week | undefined {
  if (calendarRoot() === undefined) return readDayList(day)
  const week = readWeek()
  return week?.days.includes(day) === true ? week : undefined
}
