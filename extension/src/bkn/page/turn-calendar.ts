import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { addDays } from '@jejak/shared/calendar/day'
import type { Day } from '@jejak/shared/calendar/day'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import { calendarRoot, readWeek } from './calendar.ts'
import type { Week } from './calendar.ts'
import { readLongDate } from './dates.ts'
import { all, isVisible, linesOf, textOf } from './see.ts'
import { SITE } from './site.ts'
import type { Patience } from './site.ts'
import { waitFor } from './wait.ts'
import { whereProblem } from './where.ts'

const WEEK_WORDS = ['Minggu', 'Week']
/** A year's worth of turning; a calendar that needs more is not the one we know. */
const MAX_TURNS = 60

/** The week with that day, its entries loaded as far as the page lets one see. */
export async function showWeekOf(
  day: Day,
  patience: Patience,
  signal: AbortSignal,
): Promise<Result<Week, BknProblem>> {
  const wait = <Found>(look: () => Found | undefined, patienceMs: number) =>
    waitFor({ look: () => look() ?? whereProblem(), patienceMs, signal })

  const root = await wait(calendarRoot, patience.openMs)
  if (root === undefined) return fail(stopOr(signal, 'calendar-unknown'))
  if ('code' in root) return fail(root)
  if (readWeek() === undefined) weekTab(root)?.click()
  for (let turn = 0; turn < MAX_TURNS; turn++) {
    const week = await wait(readWeek, patience.settleMs)
    if (week === undefined) return fail(stopOr(signal, 'calendar-unknown'))
    if ('code' in week) return fail(week)
    const [monday] = week.days
    if (monday === undefined) return fail(problem('calendar-unknown', { field: 'calendar' }))
    if (week.days.includes(day)) return whenLoaded(day, patience, signal)
    const side = day < monday ? 'prev' : 'next'
    const wanted = addDays(monday, side === 'prev' ? -7 : 7)
    root.querySelector<HTMLElement>(`.vuecal__arrow--${side}`)?.click()
    const turned = await wait(
      () => (readWeek()?.days[0] === wanted ? true : undefined),
      patience.settleMs,
    )
    if (turned !== true) return fail(turned ?? stopOr(signal, 'calendar-unknown'))
  }
  return fail(problem('calendar-unknown', { field: 'calendar' }))
}

const stopOr = (signal: AbortSignal, code: 'calendar-unknown' | 'calendar-not-ready') =>
  signal.aborted ? problem('stopped') : problem(code, { field: 'calendar' })

const weekTab = (root: Element) =>
  all(root, '.vuecal__view-btn').find((tab) => WEEK_WORDS.includes(textOf(tab)))

async function whenLoaded(
  day: Day,
  patience: Patience,
  signal: AbortSignal,
): Promise<Result<Week, BknProblem>> {
  const found = await waitFor({
    look: () => {
      const week = readWeek()
      return week?.days.includes(day) && isLoaded(week) ? week : whereProblem()
    },
    patienceMs: patience.openMs,
    signal,
  })
  if (found === undefined) return fail(stopOr(signal, 'calendar-not-ready'))
  return 'code' in found ? fail(found) : ok(found)
}

/**
 * Nothing on the page says that it is still loading, and the day's count above the calendar does not
 * contradict it. An empty week can still be one whose entries are on their way: see the queue's rule
 * for entries in doubt.
 */
function isLoaded(week: Week): boolean {
  const isBusy = all(document, SITE.busy).some(
    (mark) => isVisible(mark) && mark.closest('.modal') === null,
  )
  if (isBusy) return false
  const lines = linesOf(document.body)
  const count = lines.map((line) => /\d+ \/ (\d+) Kegiatan/i.exec(line)?.[1]).find(Boolean)
  const shown = lines
    .filter((line) => /^\p{L}+, \d{1,2} \p{L}+ \d{4}$/u.test(line))
    .map(readLongDate)
    .find((day) => day !== undefined)
  if (count === undefined || shown === undefined || !week.days.includes(shown)) return true
  const drawn = week.events.filter((event) => event.day === shown).length
  return !(drawn === 0 && Number(count) > 0)
}
