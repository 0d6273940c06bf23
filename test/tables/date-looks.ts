import type { Chance } from '../sync-fuzz/chance.ts'
import { type Cell, text } from './meaning.ts'

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]
const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des']
const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']

/** One way of writing dates, kept for a whole column. */
export type DateLook = {
  readonly name: string
  readonly order: 'dmy' | 'mdy'
  /** Day and month are both numbers, so that one could be taken for the other. */
  readonly isNumeric: boolean
  readonly write: (day: string) => Cell
}

const parts = (day: string) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, date }
}
const two = (value: number) => String(value).padStart(2, '0')

/** Days since 30 December 1899, as spreadsheets count. */
export const serialOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569

const words = (name: string, write: (day: string) => string): DateLook => ({
  name,
  order: 'dmy',
  isNumeric: false,
  write: (day) => text(write(day)),
})
const numeric = (name: string, order: 'dmy' | 'mdy', write: (day: string) => string): DateLook => ({
  name,
  order,
  isNumeric: true,
  write: (day) => text(write(day)),
})

const LOOKS: readonly DateLook[] = [
  numeric(
    '15/01/2026',
    'dmy',
    (day) => `${two(parts(day).date)}/${two(parts(day).month)}/${parts(day).year}`,
  ),
  numeric(
    '15-01-2026',
    'dmy',
    (day) => `${two(parts(day).date)}-${two(parts(day).month)}-${parts(day).year}`,
  ),
  numeric(
    '15.01.2026',
    'dmy',
    (day) => `${two(parts(day).date)}.${two(parts(day).month)}.${parts(day).year}`,
  ),
  numeric(
    '15/1/26',
    'dmy',
    (day) => `${parts(day).date}/${parts(day).month}/${two(parts(day).year % 100)}`,
  ),
  numeric('1/15/2026', 'mdy', (day) => `${parts(day).month}/${parts(day).date}/${parts(day).year}`),
  numeric(
    '01/15/2026',
    'mdy',
    (day) => `${two(parts(day).month)}/${two(parts(day).date)}/${parts(day).year}`,
  ),
  words('2026-01-15', (day) => day),
  words('2026/01/15', (day) => day.replaceAll('-', '/')),
  words(
    '15 Januari 2026',
    (day) => `${parts(day).date} ${MONTHS[parts(day).month - 1]} ${parts(day).year}`,
  ),
  words(
    '15 JANUARI 2026',
    (day) => `${parts(day).date} ${MONTHS[parts(day).month - 1]?.toUpperCase()} ${parts(day).year}`,
  ),
  words(
    'Kamis, 15 Januari 2026',
    (day) =>
      `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]}, ${parts(day).date} ${MONTHS[parts(day).month - 1]} ${parts(day).year}`,
  ),
  words(
    'Kamis/15 Januari 2026',
    (day) =>
      `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]}/${parts(day).date} ${MONTHS[parts(day).month - 1]} ${parts(day).year}`,
  ),
  words(
    '15 Jan 2026',
    (day) => `${two(parts(day).date)} ${SHORT[parts(day).month - 1]} ${parts(day).year}`,
  ),
  words(
    '15-Jan-26',
    (day) =>
      `${two(parts(day).date)}-${ENGLISH[parts(day).month - 1]}-${two(parts(day).year % 100)}`,
  ),
  words('2026-01-15 00:00:00', (day) => `${day} 00:00:00`),
]

const SERIAL: DateLook = {
  name: 'serial date',
  order: 'dmy',
  isNumeric: false,
  write: (day) => ({ kind: 'serial', value: serialOf(day), format: 'dd/mm/yyyy' }),
}

export function drawDateLook(chance: Chance, kind: 'csv' | 'xlsx'): DateLook {
  if (kind === 'xlsx' && chance.happens(0.45)) return SERIAL
  return chance.pick(LOOKS) as DateLook
}

/**
 * A list typed as day/month on a machine set to month/day: what fits both became a date cell with the two exchanged, what
 * does not fit stayed text. The same file comes of dates kept right beside typed ones, so nobody can tell.
 */
export const HALF_TURNED: DateLook = {
  name: 'half turned into dates',
  order: 'dmy',
  isNumeric: true,
  write: (day) => {
    const { year, month, date } = parts(day)
    if (date > 12) return text(`${two(date)}/${two(month)}/${year}`)
    return {
      kind: 'serial',
      value: serialOf(`${year}-${two(date)}-${two(month)}`),
      format: 'mm/dd/yyyy',
    }
  },
}
