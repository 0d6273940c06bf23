import { addDays, toDay, type Day } from '../../calendar/day.ts'
import { plain } from '../fill-entry.ts'
import type { Period } from '../../skp/skp.ts'

const MONTHS = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
]
const ROMAN = ['i', 'ii', 'iii', 'iv']

/** The agency's period that a cell names: by its own name, or as a month, triwulan, semester or the year; undefined when it is none. */
export function periodOfText(
  text: string,
  { periods, year }: { readonly periods: readonly Period[]; readonly year: number },
): Period | undefined {
  const said = fold(text)
  const named = periods.find(({ name }) => fold(name) === said)
  if (named) return named
  const days = daysOf(said.replace(new RegExp(`\\s*\\b(?:tahun )?${year}$`), '').trim(), year)
  return days && periods.find(({ from, to }) => from === days.from && to === days.to)
}

const fold = (text: string): string => plain(text).toLowerCase().replaceAll('.', '')

/** First and last day, of months counted from 0. */
function daysOf(said: string, year: number): { readonly from: Day; readonly to: Day } | undefined {
  const month = MONTHS.findIndex(
    (name) => name === said || (said.length === 3 && name.startsWith(said)),
  )
  if (month >= 0) return months(year, month, 1)
  const part = /^(triwulan|tw|semester|smt) (?:ke )?([1-4]|iv|i{1,3})$/.exec(said)
  if (part) {
    const [, kind = '', number = ''] = part
    const at = (Number(number) || ROMAN.indexOf(number) + 1) - 1
    if (!kind.startsWith('s')) return months(year, at * 3, 3)
    return at < 2 ? months(year, at * 6, 6) : undefined
  }
  return said === 'tahunan' || said === 'satu tahun' ? months(year, 0, 12) : undefined
}

function months(year: number, first: number, count: number) {
  const dayOf = (at: number) =>
    toDay(`${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`)
  return { from: dayOf(first), to: addDays(dayOf(first + count), -1) }
}
