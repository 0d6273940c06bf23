import {
  daysBetween,
  formatMinute,
  toDay,
  type Day,
  type MinuteOfDay,
} from '@jejak/shared/calendar/day'
import { toSafeLine } from '@jejak/shared/text/characters'

/** One cell of a table, with what it is: a spreadsheet that is told does not have to guess. */
export type Cell =
  | { readonly text: string }
  | { readonly nip: string }
  | { readonly number: number | null }
  | { readonly day: Day }
  | { readonly minute: MinuteOfDay }

/** What a spreadsheet would run as a formula, in either of its writings. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/
/** What it would take for a number, a date, a time or a truth, and show as another text than was written. */
const VALUES: readonly RegExp[] = [
  /^(?:rp|\$|€)?\s*[\d.,:;/()%\s-]*\d[\d.,:;/()%\s-]*$/i,
  /^[\d.,]+\s*e\s*[+-]?\d+$/i,
  /^\d[\d.:\s]*[ap]\.?m\.?$/i,
  /^(?:[a-z]+,\s*)?(?:\d{1,4}[\s./-]*)?(?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)[a-z]*[\s.,/-]*(?:\d{1,4})?(?:[\s.,/-]+\d{1,4})?$/i,
  /^(?:true|false|benar|salah)$/i,
]

/**
 * A text as a cell of CSV, where nothing says that it is one: behind an apostrophe when a spreadsheet would make something
 * else of it. One that begins with apostrophes and such a thing gets one more, so that taking one away is always right.
 */
export function guarded(text: string): string {
  const bare = text.replace(/^'+/, '').trimStart()
  return FORMULA.test(bare) || VALUES.some((value) => value.test(bare)) ? `'${text}` : text
}

/** `19900101 201501 1 001`, as an NIP is written: a text to every spreadsheet, where eighteen digits would be rounded. */
export const writtenNip = (nip: string): string =>
  nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4')

const REMEMBERED = 2000

/** The same answer for the same text without working it out again: names, posts and plans stand in every row. */
export function remembering(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= REMEMBERED) known.clear()
    const answer = work(text)
    known.set(text, answer)
    return answer
  }
}

/** The text of a cell on one line, without what nobody can see. */
export const lineOf = (text: string): string => toSafeLine(text).replace(/[\uFFFE\uFFFF]/g, '')

/** How a spreadsheet counts days. */
const DAY_NOUGHT = toDay('1899-12-30')
export const serialOf = (day: Day): number => daysBetween(DAY_NOUGHT, day)

/** A line of CSV with its end: semicolons, as Indonesian spreadsheets part cells; dates as no country turns them round. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(';')}\r\n`

const textCell = remembering((text) => quoted(guarded(lineOf(text))))
const nipCell = remembering((nip) => quoted(csvNip(lineOf(nip))))

function csvCell(cell: Cell): string {
  if ('text' in cell) return textCell(cell.text)
  if ('nip' in cell) return nipCell(cell.nip)
  if ('number' in cell) return cell.number === null ? '' : String(cell.number)
  return 'day' in cell ? cell.day : formatMinute(cell.minute)
}

function csvNip(nip: string): string {
  const written = writtenNip(nip)
  return written === nip ? guarded(nip) : written
}

function quoted(text: string): string {
  return /[";\r\n,]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
