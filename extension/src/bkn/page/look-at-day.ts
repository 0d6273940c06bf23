import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import type { SeenRow, Sight } from '@jejak/shared/bkn/sight'
import type { Day } from '@jejak/shared/calendar/day'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import { writeDate } from '../form/date-format.ts'
import { pickDay } from '../form/pick-moment.ts'
import { setPicker } from '../form/widgets.ts'
import { calendarRoot, readWeek } from './calendar.ts'
import type { Week } from './calendar.ts'
import { datesShown } from './day-list.ts'
import { counterPicker, readCounters } from './counters.ts'
import { lastAnswerAt, wasAskedFor } from './requests.ts'
import { all, isVisible, textOf } from './see.ts'
import { readShown } from './shown.ts'
import { restOf, SITE } from './site.ts'
import type { Patience } from './site.ts'
import { readWholeDay, showWeekOf } from './turn-calendar.ts'
import { waitFor } from './wait.ts'
import { whereProblem } from './where.ts'

/** `isSure`: something says that the day has come, so that what is not there is not there. */
export type Look = {
  /** As the week view draws it, so that a later look at the week can be compared with it. */
  readonly sight: Sight
  /** The rows of the day, from the day view where the week hides some or their times. */
  readonly ofDay: readonly SeenRow[]
  readonly isSure: boolean
  /** Some of the day is still hidden. */
  readonly isCrowded: boolean
}

/**
 * Looks at one day of the calendar. That entries are missing is no sign that there are none: they may be on their
 * way. The day has come when its own counter and the rows drawn agree, nothing moves any more and no request has
 * just been answered. A counter that says none counts when it was asked for this day, or has said so for as long
 * as a list may take. Without any of it the look is not sure, and whoever asked has to ask a person.
 * @param isDoubtful the entry may have been sent: then only the time that a list may take is believed
 */
export async function lookAtDay(
  day: Day,
  { isDoubtful }: { readonly isDoubtful: boolean },
  patience: Patience,
  signal: AbortSignal,
): Promise<Result<Look, BknProblem>> {
  const [before] = calendarRoot() ? (readWeek()?.days ?? []) : datesShown()
  const turned = await showWeekOf(day, patience, signal)
  if (!turned.ok) return turned
  if (turned.value.days[0] !== before) actedAt = performance.now()
  await askCounters(day, patience, signal)
  const root = calendarRoot()
  if (root && !seenSince.has(root)) seenSince.set(root, performance.now())
  const since = Math.max(actedAt, (root && seenSince.get(root)) ?? 0)
  const rest = restOf(patience)
  let last = { text: '', at: performance.now() }
  let drawn: Drawn | undefined
  const found = await waitFor({
    look: () => {
      const now = performance.now()
      drawn = readDrawn(day)
      const text = JSON.stringify([drawn?.week.events, drawn?.sight, isBusy()])
      if (text !== last.text) last = { text, at: now }
      if (drawn === undefined || isBusy()) return whereProblem()
      if (now - last.at < rest || now - lastAnswerAt() < rest) return whereProblem()
      const isLongHere = now - since >= patience.openMs
      // A list may stand there as it was for another day until the answer for this one has come.
      if (calendarRoot() === undefined && lastAnswerAt() < actedAt && !isLongHere) {
        return whereProblem()
      }
      return hasCome(drawn, day, isLongHere || (!isDoubtful && wasAskedFor(day, freshSince)))
        ? drawn
        : whereProblem()
    },
    patienceMs: patience.openMs,
    signal,
  })
  if (signal.aborted) return fail(problem('stopped'))
  if (found !== undefined && 'code' in found) return fail(found)
  const seen = found ?? drawn
  if (seen === undefined || isBusy()) {
    return fail(problem('calendar-not-ready', { field: 'calendar' }))
  }
  return ok(await completed(seen, day, { isSure: found !== undefined, patience, signal }))
}

/** Since when a calendar has been looked at: one that is drawn anew may be empty anew. */
const seenSince = new WeakMap<Element, number>()
/** When a week was turned or a day was chosen here last: either may have asked for another list. */
let actedAt = -Infinity

type Drawn = { readonly week: Week; readonly sight: Sight }

/** The week and the counters of the day as they are drawn at this moment. */
export function readDrawn(day: Day): Drawn | undefined {
  const week = readShown(day)
  if (week === undefined) return undefined
  const counters = readCounters()
  const own = counters?.day === day ? counters : undefined
  return {
    week,
    sight: {
      rows: [...week.events],
      count: own?.count ?? null,
      minutes: own?.minutes ?? null,
    },
  }
}

/** Something on the page says that it is still loading. */
export const isBusy = (): boolean =>
  all(document, SITE.busy).some((mark) => isVisible(mark) && mark.closest('.modal') === null) ||
  all(document, 'p, div, span, td').some(isWaiting)

const isWaiting = (element: HTMLElement): boolean =>
  element.childElementCount === 0 &&
  WAITING.test(textOf(element)) &&
  element.closest('.modal, [role="dialog"], dialog') === null &&
  isVisible(element)

const WAITING = /^(?:(?:sedang )?memuat|loading|mohon tunggu|harap tunggu)\b.{0,30}$/i

function hasCome(
  { sight }: Drawn,
  day: Day,
  /** Whether a counter that says none is. */
  isBelieved: boolean,
): boolean {
  const rows = sight.rows.filter((row) => row.day === day)
  const told = sight.count ?? (sight.minutes === null ? null : minutesOf(rows, sight.minutes))
  // The list has come with whatever else the week holds.
  if (told === null) return sight.rows.length > 0
  if (told !== rows.length) return false
  return told > 0 || isBelieved
}

/** From the total alone: as many as are drawn when it is theirs, else one that no row shows. */
const minutesOf = (rows: readonly SeenRow[], total: number): number =>
  rows.reduce((sum, row) => sum + lengthOf(row), 0) === total ? rows.length : rows.length + 1

const lengthOf = ({ start, end }: SeenRow): number =>
  start === null || end === null ? 0 : end - start

/**
 * Sets the counters to this day, so that the site is asked for it. Whether it has answered is told later, by a request
 * that names the day: any other answer may be of something else, while the list is still on its way.
 */
async function askCounters(day: Day, patience: Patience, signal: AbortSignal): Promise<void> {
  const isBare = readShown(day)?.events.length === 0
  const counters = await waitFor({
    look: readCounters,
    patienceMs: isBare ? patience.settleMs : restOf(patience),
    signal,
  })
  if (counters === undefined || counters.day === day) return
  const picker = counterPicker(counters.day)
  if (picker === undefined) return
  actedAt = performance.now()
  if (picker.input.readOnly) await pickDay(picker.input, day, { patience, signal })
  else setPicker(picker.input, writeDate(day, picker.format, 'id'))
  await waitFor({
    look: () => (readCounters()?.day === day ? true : undefined),
    patienceMs: patience.settleMs,
    signal,
  })
}

/** Answers from before this moment say nothing any more: OK has been pressed since. */
let freshSince = 0
export const countAnew = (): void => void (freshSince = performance.now())

/** Where rows are hidden or their times are, the day view tells; the totals tell whether anything is left out. */
async function completed(
  { week, sight }: Drawn,
  day: Day,
  more: { readonly isSure: boolean; readonly patience: Patience; readonly signal: AbortSignal },
): Promise<Look> {
  const ofDay = sight.rows.filter((row) => row.day === day)
  const isHiding =
    week.crowded.includes(day) ||
    (sight.count !== null && ofDay.length < sight.count) ||
    ofDay.some(({ start, end }) => start === null || end === null)
  if (!isHiding) {
    // More rows than the counter knows: it counts something else, and the rows are there to be seen.
    const isPlain = sight.count !== null && ofDay.length > sight.count
    return { sight, ofDay, isSure: more.isSure || isPlain, isCrowded: false }
  }
  const whole = await readWholeDay(day, more.patience, more.signal)
  if (whole === undefined || whole.length < ofDay.length) {
    return { sight, ofDay, isSure: more.isSure, isCrowded: true }
  }
  const isWhole = sight.count === null ? more.isSure : whole.length === sight.count
  const isTimed = whole.every(({ start, end }) => start !== null && end !== null)
  return { sight, ofDay: whole, isSure: isWhole, isCrowded: !isWhole || !isTimed }
}
