import { addDays, daysBetween, isDay, type Day } from '../calendar/day.ts'
import { findDays, toSaidDay } from './day-phrases.ts'

const DATE = /^(\d{1,2})$/
const NUMBERED = /^(\d{1,2})\s?[/.\s-]\s?(\d{1,2})(?:\s?[/.\s-]\s?(\d{2}|\d{4}))?$/
const WEEKDAY =
  '(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\\s+'
const NAMED = new RegExp(
  `^(?:${WEEKDAY})?(\\d{1,2})[\\s./-]*(\\p{L}{3,})\\.?(?:[\\s./-]*(\\d{2}|\\d{4}))?$`,
  'iu',
)
const MONTHS = [
  /^jan(?:uari|uary)?$/i,
  /^feb(?:ruari|ruary)?$/i,
  /^mar(?:et|ch)?$/i,
  /^apr(?:il)?$/i,
  /^(?:mei|may)$/i,
  /^jun[ie]?$/i,
  /^jul[iy]?$/i,
  /^(?:agu(?:stus)?|ag[ts]|aug(?:ust)?)$/i,
  /^sept?(?:ember)?$/i,
  /^(?:okt|oct)(?:ober)?$/i,
  /^nov(?:ember)?$/i,
  /^(?:des|dec)(?:ember)?$/i,
]
const IN_ENGLISH: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 }

/**
 * The day that stands in a field for one: "27/11", "27 Nov", "27 November 2026", "2026-11-27", "kemarin". Day before
 * month; a month or year that is not said is the one nearest to `today`. Undefined for what is no day.
 */
export function parseTypedDay(text: string, today: Day): Day | undefined {
  const only = text.trim()
  const named = NAMED.exec(only)
  const month = named ? 1 + MONTHS.findIndex((name) => name.test(named[2] ?? '')) : 0
  if (named && month > 0) return toDay({ date: named[1], month, year: named[3] }, today)
  const numbered = NUMBERED.exec(only)
  if (numbered) {
    const [, date, number, year] = numbered
    return toDay({ date, month: Number(number), year }, today)
  }
  const date = DATE.exec(only)?.[1]
  if (date) return toDay({ date, month: Number(today.slice(5, 7)), year: today.slice(0, 4) }, today)
  const offset = IN_ENGLISH[only.toLowerCase()]
  if (offset !== undefined) return addDays(today, offset)
  const said = findDays(only).find(
    ({ from, to, part }) => from === 0 && to === only.length && !part,
  )
  return said && toSaidDay(said.day, today)
}

type Written = {
  readonly date: string | undefined
  readonly month: number
  readonly year: string | undefined
}

function toDay({ date = '', month, year }: Written, today: Day): Day | undefined {
  if (year !== undefined) return dayOf(year.length === 2 ? `20${year}` : year, month, date)
  const thisYear = Number(today.slice(0, 4))
  const near = [thisYear, thisYear - 1, thisYear + 1]
    .map((each) => dayOf(String(each), month, date))
    .filter((day) => day !== undefined)
  return near.toSorted(
    (one, other) => Math.abs(daysBetween(today, one)) - Math.abs(daysBetween(today, other)),
  )[0]
}

function dayOf(year: string, month: number, date: string): Day | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(text) ? text : undefined
}
