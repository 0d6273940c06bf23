import { plain } from '@jejak/shared/bkn/fill-entry'
import type { SeenRow } from '@jejak/shared/bkn/sight'
import { addDays, toDay, weekdayOf } from '@jejak/shared/calendar/day'
import type { Day } from '@jejak/shared/calendar/day'
import { readLongDate, readMonth, readTime } from './dates.ts'
import { all, textOf } from './see.ts'

/** One week of vue-cal. Its cells carry no date, so the days come from its title and its headings. */
export type Week = {
  readonly days: readonly Day[]
  readonly events: readonly SeenRow[]
  /** Days on which the calendar says that it does not show everything ("lainnya +2"). */
  readonly crowded: readonly Day[]
}

const MORE = /^(?:\+?\s*\d+\s*(?:lainnya|lagi|more)|(?:lainnya|lagi|more)\s*\+?\s*\d+)$/i

export const calendarRoot = (): Element | undefined =>
  document.querySelector('.vuecal') ?? undefined

/** The shown week; undefined while it slides, in another view, or when it is not read beyond doubt. */
export function readWeek(): Week | undefined {
  const root = calendarRoot()
  if (!root) return undefined
  const numbers = all(root, '.vuecal__heading').map((heading) =>
    Number(/(\d{1,2})$/.exec(textOf(heading))?.[1]),
  )
  const cells = all(root, '.vuecal__cell')
  // While one week slides over the other there are twice as many cells.
  if (numbers.length !== 7 || cells.length !== 7) return undefined
  const monday = readMonday(textOf(root.querySelector('.vuecal__title')), numbers)
  if (monday === undefined) return undefined
  const days = numbers.map((_, index) => addDays(monday, index))
  if (days.some((day, index) => Number(day.slice(8)) !== numbers[index])) return undefined

  const events: SeenRow[] = []
  const crowded: Day[] = []
  for (const [index, cell] of cells.entries()) {
    if (all(cell, '*').some(isMore)) crowded.push(days[index] ?? monday)
    for (const event of all(cell, '.vuecal__event')) {
      if (all(event, '*').some(isMore)) continue
      const seen = readEvent(event, days[index] ?? monday)
      if (seen === undefined) return undefined
      events.push(seen)
    }
  }
  return { days, events, crowded }
}

const isMore = (element: Element): boolean =>
  element.childElementCount === 0 && MORE.test(textOf(element))

/** `Minggu 47 (November 2025)`, `Minggu 1 (Desember 2025 - Januari 2026)`, `Week 49 (Nov - Dec 2025)`. */
function readMonday(title: string, numbers: readonly number[]): Day | undefined {
  const inside = /\d+\s*\((.+)\)$/.exec(title)?.[1]
  const month = readMonth(/\p{L}+/u.exec(inside ?? '')?.[0] ?? '')
  const year = /\d{4}/.exec(inside ?? '')?.[0]
  const date = numbers[0]
  if (month === undefined || year === undefined || date === undefined) return undefined
  const two = (n: number) => String(n).padStart(2, '0')
  const monday = toDay(`${year}-${two(month)}-${two(date)}`)
  return weekdayOf(monday) === 1 ? monday : undefined
}

/**
 * The day view, which draws what a crowded week leaves out and may write times that the week hides; undefined while
 * it is not shown or not of this day.
 */
export function readDayView(day: Day): readonly SeenRow[] | undefined {
  const root = calendarRoot()
  if (!root) return undefined
  const cells = all(root, '.vuecal__cell')
  const [cell] = cells
  if (cell === undefined || cells.length > 1) return undefined
  if (readLongDate(textOf(root.querySelector('.vuecal__title'))) !== day) return undefined
  if (all(cell, '*').some(isMore)) return undefined
  const rows = all(cell, '.vuecal__event').map((event) => readEvent(event, day))
  return rows.every((row) => row !== undefined) ? rows : undefined
}

function readEvent(event: Element, day: Day): SeenRow | undefined {
  const time = textOf(event.querySelector('.vuecal__event-time'))
  const [from = '', to = ''] = time.match(/\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?m)?/gi) ?? []
  const title = event.querySelector('.vuecal__event-title')
  if (title === null) return undefined
  // A calendar that hides times still tells that something is there.
  return {
    day,
    start: readTime(from) ?? null,
    end: readTime(to) ?? null,
    text: plain(title.textContent),
  }
}
