import { isDay, weekdayOf, type Day } from '../../calendar/day.ts'
import type { Answers, Settled } from './convention.ts'
import { isDateCell, textOf, type SheetCell } from './sheet.ts'

/** Which number comes first in a date of numbers, and whether date cells have the two exchanged. */
export type DayConvention = { readonly order: 'dmy' | 'mdy'; readonly isTurned: boolean }

const ORDERS = ['dmy', 'mdy'] as const

const WEEKDAYS = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu']
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  agt: 8,
  ags: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  des: 12,
  dec: 12,
}
const WEEKDAY = /^(?:hari\s+)?(minggu|senin|selasa|rabu|kamis|jum'?at|sabtu)\s*[,/]?\s*/i
const MIDNIGHT = /[\sT]00[:.]00(?:[:.]00)?(?:\.0+)?$/
const NUMBERED = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/
const NAMED = /^(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s-]+(\d{4}|\d{2})$/i

type Parts = {
  readonly weekday: number | undefined
  readonly text: string
}

/** The conventions under which every cell of a column can be read, or a question that shows both. */
export function settleDays(cells: readonly SheetCell[], answers: Answers): Settled<DayConvention> {
  const isReadable = (cell: SheetCell, order: 'dmy' | 'mdy') =>
    readDay(cell, { order, isTurned: false }) !== undefined
  // A date that is none in either order says nothing about the others.
  const numbered = cells.filter(
    (cell) => NUMBERED.test(partsOf(cell).text) && ORDERS.some((order) => isReadable(cell, order)),
  )
  const dates = cells.filter((cell) => isDateCell(cell) && cell.day !== undefined)
  const orders = ORDERS.filter((order) => numbered.every((cell) => isReadable(cell, order)))
  const [only, other] = orders
  if (numbered.length > 0 && only === undefined) return { kind: 'mixed' }
  const order = other === undefined ? (only ?? 'dmy') : orderOf(numbered, answers)
  if (order === undefined) return askOrder(numbered)
  const isTurned = turnedOf({ numbered, dates }, answers)
  return isTurned === undefined
    ? askTurned(dates)
    : { kind: 'settled', convention: { order, isTurned } }
}

function orderOf(numbered: readonly SheetCell[], answers: Answers): 'dmy' | 'mdy' | undefined {
  if (!numbered.some(isTwoDays)) return 'dmy'
  if (answers.dates === undefined) return undefined
  return answers.dates === 'first' ? 'dmy' : 'mdy'
}

const isTwoDays = (cell: SheetCell): boolean =>
  readDay(cell, { order: 'dmy', isTurned: false }) !==
  readDay(cell, { order: 'mdy', isTurned: false })

type Kinds = { readonly numbered: readonly SheetCell[]; readonly dates: readonly SheetCell[] }

/**
 * A list typed as day/month where the program expects month/day: what fits both becomes a date cell with the two exchanged,
 * what does not fit stays text. A date cell after the twelfth shows that they were kept right.
 */
function turnedOf({ numbered, dates }: Kinds, answers: Answers): boolean | undefined {
  const isSuspect = numbered.length > 0 && dates.some((cell) => turn(cell) !== plainDay(cell))
  if (!isSuspect || dates.some((cell) => turn(cell) === undefined)) return false
  return answers.turned === undefined ? undefined : answers.turned === 'second'
}

const plainDay = (cell: SheetCell): Day | undefined => (isDateCell(cell) ? cell.day : undefined)

function turn(cell: SheetCell): Day | undefined {
  const [year, month, date] = (plainDay(cell) ?? '').split('-')
  const turned = `${year}-${date}-${month}`
  return isDay(turned) ? turned : undefined
}

function askOrder(numbered: readonly SheetCell[]): Settled<DayConvention> {
  const cell = numbered.find(isTwoDays) ?? ''
  const [first = '', second = ''] = ORDERS.map((order) => readDay(cell, { order, isTurned: false }))
  return { kind: 'ask', question: { id: 'dates', cell: textOf(cell), first, second } }
}

function askTurned(dates: readonly SheetCell[]): Settled<DayConvention> {
  const cell = dates.find((each) => turn(each) !== plainDay(each)) ?? ''
  const [first, second] = [plainDay(cell) ?? '', turn(cell) ?? '']
  return { kind: 'ask', question: { id: 'turned', cell: textOf(cell), first, second } }
}

/** The day of a cell; undefined when it is none, or when the weekday beside it is another one. */
export function readDay(cell: SheetCell, { order, isTurned }: DayConvention): Day | undefined {
  if (isDateCell(cell)) return isTurned ? turn(cell) : cell.day
  const { text, weekday } = partsOf(cell)
  const day = readText(text, order)
  return day !== undefined && weekday !== undefined && weekdayOf(day) !== weekday ? undefined : day
}

function partsOf(cell: SheetCell): Parts {
  const whole = typeof cell === 'string' ? cell.trim() : ''
  const weekday = WEEKDAY.exec(whole)
  const text = whole.slice(weekday?.[0].length ?? 0).replace(MIDNIGHT, '')
  const name = weekday?.[1]?.toLowerCase().replace("'", '')
  return { text, weekday: name === undefined ? undefined : WEEKDAYS.indexOf(name) }
}

function readText(text: string, order: 'dmy' | 'mdy'): Day | undefined {
  const numbered = NUMBERED.exec(text)
  if (numbered) {
    const [, one, , two, year] = numbered
    return order === 'dmy' ? toDay(year, two, one) : toDay(year, one, two)
  }
  const named = NAMED.exec(text)
  if (named) return toDay(named[3], monthOf(named[2] ?? ''), named[1])
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text)
  return iso ? toDay(iso[1], iso[3], iso[4]) : undefined
}

/** A month by its Indonesian or English name, or by an abbreviation of it. */
function monthOf(name: string): string {
  const month = MONTHS[name.slice(0, 3).toLowerCase()]
  return month === undefined ? '' : String(month)
}

function toDay(year = '', month = '', date = ''): Day | undefined {
  const full = year.length === 2 ? `20${year}` : year
  const text = `${full}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(text) ? text : undefined
}
