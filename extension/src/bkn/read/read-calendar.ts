import type { Reading, SeenEntry } from '@jejak/shared/bkn/plan'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { addDays } from '@jejak/shared/calendar/day'
import type { Day } from '@jejak/shared/calendar/day'
import { ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import { readWeek } from '../page/calendar.ts'
import type { Patience } from '../page/site.ts'
import { showWeekOf } from '../page/turn-calendar.ts'
import { requireCalendarPage } from '../page/where.ts'

/** The calendar page: the period, and every entry drawn in its weeks. The shown week comes back at the end. */
export async function readCalendar(
  patience: Patience,
  signal: AbortSignal,
): Promise<Result<Extract<Reading, { kind: 'calendar' }>, BknProblem>> {
  const period = await requireCalendarPage(patience, signal)
  if (!period.ok) return period
  const { from, to } = period.value
  const shown = readWeek()?.days[0]
  const entries: SeenEntry[] = []
  let day: Day | undefined = from
  while (day !== undefined && day <= to) {
    const week = await showWeekOf(day, patience, signal)
    if (!week.ok) return week
    entries.push(...week.value.events.filter((event) => from <= event.day && event.day <= to))
    const last: Day | undefined = week.value.days.at(-1)
    day = last && addDays(last, 1)
  }
  if (shown !== undefined) await showWeekOf(shown, patience, signal)
  return ok({ kind: 'calendar', period: period.value, entries })
}
