import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { addDays } from '@jejak/shared/calendar/day'
import type { Day } from '@jejak/shared/calendar/day'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import type { SeenRow } from '@jejak/shared/bkn/sight'
import { calendarRoot, readDayView, readWeek } from './calendar.ts'
import type { Week } from './calendar.ts'
import { hasDayList } from './day-list.ts'
import { all, textOf } from './see.ts'
import { readLongDate } from './dates.ts'
import { restOf } from './site.ts'
import type { Patience } from './site.ts'
import { showListOf } from './turn-list.ts'
import { waitFor } from './wait.ts'
import { whereProblem } from './where.ts'

const WEEK_WORDS = ['Minggu', 'Week']
const DAY_WORDS = ['Hari', 'Day']
/** A year's worth of turning; a calendar that needs more is not the one we know. */
const MAX_TURNS = 60

/** The week with that day as it is drawn; whether its entries have come is another question: `look-at-day.ts`. */
export async function showWeekOf(
  day: Day,
  patience: Patience,
  signal: AbortSignal,
): Promise<Result<Week, BknProblem>> {
  const wait = <Found>(look: () => Found | undefined, patienceMs: number) =>
    waitFor({ look: () => look() ?? whereProblem(), patienceMs, signal })

  const begun = performance.now()
  // The grid may be drawn after everything around it: only a page that does without it for a while has none.
  const isLate = () => listPages.has(document) || performance.now() - begun >= patience.settleMs
  const root = await wait(
    () => calendarRoot() ?? (isLate() && hasDayList() ? ('list' as const) : undefined),
    patience.openMs,
  )
  if (root === 'list') listPages.add(document)
  if (root === undefined) return fail(stopOr(signal, 'calendar-unknown'))
  if (root === 'list') return showListOf(day, patience, signal)
  if ('code' in root) return fail(root)
  if (readWeek() === undefined) weekTab(root)?.click()
  for (let turns = 0; turns < MAX_TURNS; turns++) {
    const week = await wait(readWeek, patience.settleMs)
    if (week === undefined) return fail(stopOr(signal, 'calendar-unknown'))
    if ('code' in week) return fail(week)
    const [monday] = week.days
    if (monday === undefined) return fail(problem('calendar-unknown', { field: 'calendar' }))
    if (week.days.includes(day)) return ok(week)
    const side = day < monday ? 'prev' : 'next'
    const wanted = addDays(monday, side === 'prev' ? -7 : 7)
    turn(side)
    const turned = await wait(
      () => (readWeek()?.days[0] === wanted ? true : undefined),
      patience.settleMs,
    )
    if (turned !== true) return fail(turned ?? stopOr(signal, 'calendar-unknown'))
  }
  return fail(problem('calendar-unknown', { field: 'calendar' }))
}

/** The calendar is asked for anew each time: the page may have drawn it anew since. */
const turn = (side: 'prev' | 'next'): void =>
  calendarRoot()?.querySelector<HTMLElement>(`.vuecal__arrow--${side}`)?.click()

/** Pages whose calendar is a list of days. */
const listPages = new WeakSet<Document>()

const stopOr = (signal: AbortSignal, code: 'calendar-unknown') =>
  signal.aborted ? problem('stopped') : problem(code, { field: 'calendar' })

const weekTab = (root: Element) => tabOf(root, WEEK_WORDS)
const tabOf = (root: Element, words: readonly string[]) =>
  all(root, '.vuecal__view-btn').find((tab) => words.includes(textOf(tab)))

/**
 * Everything of one day as the day view draws it, from the shown week and back to it; undefined where there is no
 * such view, or where it leaves something out as well.
 */
export async function readWholeDay(
  day: Day,
  patience: Patience,
  signal: AbortSignal,
): Promise<readonly SeenRow[] | undefined> {
  const root = calendarRoot()
  const tab = root && tabOf(root, DAY_WORDS)
  if (!tab) return undefined
  tab.click()
  const wait = <Found>(look: () => Found | undefined) =>
    waitFor({ look, patienceMs: patience.settleMs, signal })
  const shown = () =>
    calendarRoot() && readLongDate(textOf(calendarRoot()?.querySelector('.vuecal__title')))
  let at = await wait(shown)
  for (let turns = 0; turns < 7 && at !== undefined && at !== day; turns++) {
    const side = day < at ? 'prev' : 'next'
    const wanted = addDays(at, side === 'prev' ? -1 : 1)
    turn(side)
    at = await wait(() => (shown() === wanted ? wanted : undefined))
  }
  const rest = restOf(patience)
  let last = { text: '', since: performance.now() }
  const rows = await wait(() => {
    const found = readDayView(day)
    const text = JSON.stringify(found)
    if (text !== last.text) last = { text, since: performance.now() }
    return found && performance.now() - last.since >= rest ? found : undefined
  })
  const now = calendarRoot()
  if (now) weekTab(now)?.click()
  await showWeekOf(day, patience, signal)
  return rows
}
