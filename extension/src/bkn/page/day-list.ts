import { plain } from '@jejak/shared/bkn/fill-entry'
import type { SeenRow } from '@jejak/shared/bkn/sight'
import type { Day } from '@jejak/shared/calendar/day'
import type { Week } from './calendar.ts'
import { readLongDate, readTime } from './dates.ts'
import { all, isVisible, textOf } from './see.ts'

const WHOLE_DATE = /^(?:\p{L}+, )?\d{1,2} \p{L}+ \d{4}$/u
const NOTHING = /^(?:tidak|belum) ada (?:kegiatan|aktivitas|data)|^no (?:activit|event|data)/i
const TIME = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?m\b)?`
const TIMES = new RegExp(String.raw`(${TIME})\s*(?:-|–|—|s\.?d\.?|sampai)\s*(${TIME})`, 'i')
const ACTIVITY = /kegiatan|aktivitas|uraian|activity/i
/** Lists of a page that are no list of activities. */
const ELSEWHERE =
  'nav, aside, footer, dialog, .modal, [role="dialog"], [role="listbox"], [role="menu"]'

type Section = { readonly day: Day; readonly rows: readonly SeenRow[] }

/**
 * A day of a calendar that is no grid of a week: one that writes a date and what was done on it below, as a list or
 * as a table. Known by its dates, never by its classes. Undefined while it does not show that day, or where nothing
 * below the date says what stands there, not even that nothing does.
 */
export function readDayList(day: Day): Week | undefined {
  const { sections, dates } = readSections()
  if (!dates.has(day)) return unturnable.has(document) ? partOf(sections, day) : undefined
  // The day that is chosen may have nothing of its own in a list of all days.
  if (sections.length === 0) return undefined
  const isOfAllDays = sections.some((section) => section.day !== day)
  if (!isOfAllDays && !sections.some((section) => section.day === day)) return undefined
  return { days: [day], events: sections.flatMap(({ rows }) => [...rows]), crowded: [] }
}

/** Pages that list some days and offer no way to any other. */
const unturnable = new WeakSet<Document>()
export const foundUnturnable = (): void => void unturnable.add(document)

/** A list that does not name the day tells what stands on others, and leaves open what stands on this one. */
const partOf = (sections: readonly Section[], day: Day): Week => ({
  days: [day],
  events: sections.flatMap(({ rows }) => [...rows]),
  crowded: [day],
})

/** The dates that the page names above its lists, in their order. */
export const datesShown = (): readonly Day[] => [...readSections().dates]

/** Something stands below a date, if only that there is nothing. */
export const hasDayList = (): boolean => readSections().sections.length > 0

/** Where the calendar can be turned: the month whose days can be pressed, else what lies around a date and its arrows. */
export function turningPlaces(): readonly HTMLElement[] {
  const grids = all(document.body, 'table, [role="grid"]').filter(
    (each) =>
      isPart(each) &&
      all(each, 'td').filter((cell) => /^\d{1,2}\b/.test(textOf(cell))).length >= 28,
  )
  const headings = all(document.body, '*').filter(
    (each) => dateOf(each) !== undefined && isPart(each),
  )
  return [...grids, ...headings].flatMap(({ parentElement }) => parentElement ?? [])
}

function readSections(): {
  readonly sections: readonly Section[]
  readonly dates: ReadonlySet<Day>
} {
  const sections: Section[] = []
  const dates = new Set<Day>()
  let day: Day | undefined
  for (const element of all(document.body, '*')) {
    const named = dateOf(element)
    if (named !== undefined && isPart(element)) {
      day = named
      dates.add(named)
      continue
    }
    const rows = day && rowsOf(element, day)
    if (day !== undefined && rows !== undefined && isPart(element)) sections.push({ day, rows })
  }
  return { sections, dates }
}

const isPart = (element: HTMLElement): boolean =>
  element.closest(ELSEWHERE) === null && isVisible(element)

function dateOf(element: HTMLElement): Day | undefined {
  if (element.childElementCount > 0) return undefined
  const text = textOf(element)
  if (!WHOLE_DATE.test(text) || element.closest('li, td, button') !== null) return undefined
  return readLongDate(text)
}

/** What a list, a table or the words "nothing there" hold; undefined for anything else. */
function rowsOf(element: HTMLElement, day: Day): readonly SeenRow[] | undefined {
  if (element instanceof HTMLTableElement) return tableRows(element, day)
  if (element.matches('ul, ol, [role="list"]') && element.querySelector('ul, ol') === null) {
    return [...element.children].map((item) => readItem(item, day))
  }
  const isWord = element.childElementCount === 0 && NOTHING.test(textOf(element))
  return isWord && element.closest('table') === null ? [] : undefined
}

/** A table is one of activities when one of its columns is headed so. */
function tableRows(table: HTMLTableElement, day: Day): readonly SeenRow[] | undefined {
  const heads = all(table, 'thead th, tr:first-child th').map(textOf)
  const at = heads.findIndex((head) => ACTIVITY.test(head))
  if (at < 0) return undefined
  return all(table, 'tbody tr').flatMap((row) => {
    const cells = all(row, 'td, th')
    // A row that is not cut into the columns says something about all of them, as that there is nothing.
    return cells.length === heads.length ? [readRow(textOf(row), textOf(cells[at]), day)] : []
  })
}

/** Times are taken out by their look; the longest piece that is left is the sentence. */
function readItem(item: Element, day: Day): SeenRow {
  const leaves = all(item, '*').filter(
    (each) => each.childElementCount === 0 && each.closest('button, a') === null,
  )
  const pieces = leaves.map(textOf).filter((text) => !isTimes(text))
  const [longest = ''] = pieces.toSorted((one, other) => other.length - one.length)
  return readRow(textOf(item), longest === '' ? textOf(item).replace(TIMES, '') : longest, day)
}

const isTimes = (text: string): boolean => plain(text.replace(TIMES, '')) === ''

function readRow(whole: string, title: string, day: Day): SeenRow {
  const [, from = '', to = ''] = TIMES.exec(whole) ?? []
  return { day, start: readTime(from) ?? null, end: readTime(to) ?? null, text: plain(title) }
}
