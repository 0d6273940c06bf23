import type { Reading } from '@jejak/shared/bkn/plan'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import type { SeenRow } from '@jejak/shared/bkn/sight'
import { addDays } from '@jejak/shared/calendar/day'
import type { Day } from '@jejak/shared/calendar/day'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import { readWeek } from '../page/calendar.ts'
import type { Week } from '../page/calendar.ts'
import { isBusy } from '../page/look-at-day.ts'
import { restOf } from '../page/site.ts'
import type { Patience } from '../page/site.ts'
import { showWeekOf } from '../page/turn-calendar.ts'
import { waitFor } from '../page/wait.ts'
import { requireCalendarPage, whereProblem } from '../page/where.ts'

/** The calendar page: the period, and every entry drawn in its weeks. The shown week comes back at the end. */
export async function readCalendar(
  patience: Patience,
  signal: AbortSignal,
): Promise<Result<Extract<Reading, { kind: 'calendar' }>, BknProblem>> {
  const period = await requireCalendarPage(patience, signal)
  if (!period.ok) return period
  const { from, to } = period.value
  const shown = readWeek()?.days[0]
  const entries: SeenRow[] = []
  let day: Day | undefined = from
  while (day !== undefined && day <= to) {
    const week = await weekAtRest(day, patience, signal)
    if (!week.ok) return week
    entries.push(...week.value.events.filter((event) => from <= event.day && event.day <= to))
    const last: Day | undefined = week.value.days.at(-1)
    day = last && addDays(last, 1)
  }
  if (shown !== undefined) await showWeekOf(shown, patience, signal)
  return ok({ kind: 'calendar', period: period.value, entries })
}

/**
 * One week once nothing moves in it any more. One without any row may be one whose list is on its way: it is waited
 * for as long as a list may take.
 */
async function weekAtRest(
  day: Day,
  patience: Patience,
  signal: AbortSignal,
): Promise<Result<Week, BknProblem>> {
  const turned = await showWeekOf(day, patience, signal)
  if (!turned.ok) return turned
  const isFirst = !weeksCame.has(document)
  const at = performance.now()
  const rest = restOf(patience)
  let last = { text: '', at }
  const found = await waitFor({
    look: () => {
      const week = readWeek()
      const now = performance.now()
      const text = JSON.stringify([week, isBusy()])
      if (text !== last.text) last = { text, at: now }
      if (week === undefined || isBusy() || !week.days.includes(day)) return whereProblem()
      const mayCome = week.events.length === 0 && isFirst
      const isEarly = mayCome && now - at < patience.openMs - 2 * rest
      return !isEarly && now - last.at >= rest ? week : whereProblem()
    },
    patienceMs: patience.openMs,
    signal,
  })
  if (signal.aborted) return fail(problem('stopped'))
  if (found === undefined) return fail(problem('calendar-not-ready', { field: 'calendar' }))
  if ('code' in found) return fail(found)
  weeksCame.add(document)
  return ok(found)
}

/** Once a list has come or has had its time, the other weeks of this page hold what they show. */
const weeksCame = new WeakSet<Document>()
