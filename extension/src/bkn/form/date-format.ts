import { isDay } from '@jejak/shared/calendar/day'
import type { Day } from '@jejak/shared/calendar/day'
import { readLongDate } from '../page/dates.ts'

/** How a field writes a day: `YYYY-MM-DD`, `DD/MM/YYYY`, `D MMMM YYYY`, `DD MMM YYYY`. */
export type DateFormat = string

const NAMES = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
}
export type Language = keyof typeof NAMES

/** What is tried where a field says nothing of its format, the likeliest first. None of them is believed unread. */
export const DATE_FORMATS: readonly (readonly [DateFormat, Language])[] = [
  ['YYYY-MM-DD', 'id'],
  ['DD-MM-YYYY', 'id'],
  ['DD/MM/YYYY', 'id'],
  ['D MMMM YYYY', 'id'],
  ['DD MMMM YYYY', 'id'],
  ['DD MMM YYYY', 'id'],
  ['DD.MM.YYYY', 'id'],
  ['D MMMM YYYY', 'en'],
  ['DD MMM YYYY', 'en'],
  ['MM/DD/YYYY', 'en'],
  ['YYYY/MM/DD', 'id'],
]

const TOKEN = /YYYY|MMMM|MMM|MM|M|DD|D/g

export function writeDate(day: Day, format: DateFormat, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const name = NAMES[language][Number(month) - 1] ?? ''
  const parts: Readonly<Record<string, string>> = {
    YYYY: year,
    MMMM: name,
    MMM: name.slice(0, 3),
    MM: month,
    M: String(Number(month)),
    DD: date,
    D: String(Number(date)),
  }
  return format.replace(TOKEN, (token) => parts[token] ?? token)
}

/** The days that a text can mean: two where day and month could be swapped, none where it is no date. */
export function meaningsOf(text: string): readonly Day[] {
  const named = readLongDate(
    text.replace(/^\p{L}+,\s*/u, '').replace(/-(?=\p{L})|(?<=\p{L})-/gu, ' '),
  )
  if (named !== undefined) return [named]
  const [, a = '', b = '', c = ''] =
    /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/.exec(text.trim()) ?? []
  if (a.length === 4) return days([[a, b, c]])
  if (c.length !== 4) return []
  return days([
    [c, b, a],
    [c, a, b],
  ])
}

const days = (parts: readonly (readonly [string, string, string])[]): readonly Day[] => [
  ...new Set(
    parts
      .map(([year, month, date]) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
      .filter(isDay),
  ),
]

/** A format that puts day and month as numbers beside each other can be read in the other order. */
export const isSwappable = (format: DateFormat): boolean =>
  !format.startsWith('YYYY') && !format.includes('MMM')

/** Day and month exchanged, to see whether a field would take that as well. */
export const swapped = (format: DateFormat): DateFormat =>
  format.replace(/DD?|MM?/g, (token) => token.replace(/./g, (each) => (each === 'D' ? 'M' : 'D')))

/** The text read in this order of day and month; undefined when it is not of this format. */
export function readDate(text: string, format: DateFormat): Day | undefined {
  const meanings = meaningsOf(text)
  if (!isSwappable(format)) return meanings.length === 1 ? meanings[0] : undefined
  const isDayFirst = format.indexOf('D') < format.indexOf('M')
  const [, first = '', second = '', year = ''] =
    /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text.trim()) ?? []
  const [date, month] = isDayFirst ? [first, second] : [second, first]
  return days([[year, month, date]])[0]
}

/** The format that a placeholder names (`DD/MM/YYYY`, `hh-bb-tttt`, `tgl/bln/thn`) or shows (`31/12/2025`). */
export function formatOf(shown: string): DateFormat | undefined {
  const text = shown.replace(/^.*?(?:contoh|format|misal(?:nya)?|e\.g\.)\s*:?\s*/i, '').trim()
  const words = text
    .replace(/tanggal|tgl|hari/gi, 'DD')
    .replace(/bulan|bln/gi, 'MM')
    .replace(/tahun|thn/gi, 'YYYY')
    .replace(/t{4}/gi, 'YYYY')
    .replace(/\bb{2}\b/gi, 'MM')
    .replace(/\bhh\b/gi, 'DD')
    .toUpperCase()
  if (/^(?:YYYY|D{1,2}|M{1,4})([-/. ])(?:D{1,2}|M{1,4})\1(?:YYYY|D{1,2}|M{1,4})$/.test(words))
    return words
  return formatLike(text)
}

/** The format in which this day is written there; undefined where day and month are the same number. */
export function formatShowing(text: string, day: Day): DateFormat | undefined {
  const [, month, date] = day.split('-')
  const found = DATE_FORMATS.find(([format, language]) => writeDate(day, format, language) === text)
  if (found === undefined) return undefined
  return isSwappable(found[0]) && month === date ? undefined : found[0]
}

/** The format of a date that stands there, where only one can be meant. */
export function formatLike(text: string): DateFormat | undefined {
  const meanings = meaningsOf(text)
  const [only] = meanings
  if (only === undefined || meanings.length > 1) return undefined
  // The fifth of May tells nothing.
  return formatShowing(text, only)
}
