import type { DateFormat, TimeFormat } from './setting.ts'

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
] as const
const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des']
const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const

const two = (value: number): string => String(value).padStart(2, '0')
const partsOf = (day: string) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, date }
}
const isReal = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}

export const monthName = (month: number): string => MONTHS[month - 1] ?? ''
export const shiftDay = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()
export const mondayOf = (day: string): string => shiftDay(day, -((weekdayOf(day) + 6) % 7))

export function longDay(day: string): string {
  const { year, month, date } = partsOf(day)
  return `${date} ${monthName(month)} ${year}`
}

export const fullDay = (day: string): string => `${WEEKDAYS[weekdayOf(day)]}, ${longDay(day)}`

/** The number of the week that this day is in, counted as ISO 8601 does. */
export function weekNumber(day: string): number {
  const thursday = shiftDay(mondayOf(day), 3)
  const first = Date.parse(`${thursday.slice(0, 4)}-01-01T00:00:00Z`)
  return 1 + Math.floor((Date.parse(`${thursday}T00:00:00Z`) - first) / (7 * 86_400_000))
}

export function writeDay(day: string, format: DateFormat): string {
  if (day === '') return ''
  const { year, month, date } = partsOf(day)
  if (format === 'YYYY-MM-DD') return day
  if (format === 'DD-MM-YYYY') return `${two(date)}-${two(month)}-${year}`
  if (format === 'DD/MM/YYYY') return `${two(date)}/${two(month)}/${year}`
  if (format === 'D MMMM YYYY') return longDay(day)
  return `${two(date)} ${SHORT[month - 1]} ${year}`
}

/** The day that was typed, if it is written as the field wants it and exists. */
export function readDay(typed: string, format: DateFormat): string | undefined {
  const parts = typed.trim().split(/[-/ ]/)
  if (parts.length !== 3) return undefined
  const [first = '', second = '', third = ''] = parts
  const names: readonly string[] = format === 'D MMMM YYYY' ? MONTHS : SHORT
  const named = names.findIndex((name) => name.toLowerCase() === second.toLowerCase()) + 1
  const day =
    format === 'YYYY-MM-DD'
      ? `${first}-${second}-${third}`
      : `${third}-${format.includes('MMM') ? two(named) : second}-${first.padStart(2, '0')}`
  return isReal(day) && separatorOf(format) === typed.trim().replaceAll(/[^-/ ]/g, '')[0]
    ? day
    : undefined
}

const separatorOf = (format: DateFormat) =>
  format.includes('-') ? '-' : format.includes('/') ? '/' : ' '

/** Minutes of a day as the field writes them. */
export function writeTime(minutes: number | undefined, format: TimeFormat): string {
  if (minutes === undefined) return ''
  const hour = two(Math.floor(minutes / 60))
  const minute = two(minutes % 60)
  if (format === 'HH.mm') return `${hour}.${minute}`
  return format === 'HH:mm' ? `${hour}:${minute}` : `${hour}:${minute}:00`
}

/** The minutes that were typed, if they are written exactly as the field wants them. */
export function readTime(typed: string, format: TimeFormat): number | undefined {
  const separator = format === 'HH.mm' ? '.' : ':'
  const parts = typed.trim().split(separator)
  if (parts.length !== (format === 'HH:mm:ss' ? 3 : 2)) return undefined
  if (!parts.every((part) => /^\d\d$/.test(part))) return undefined
  const [hour = 99, minute = 99] = parts.map(Number)
  return hour < 24 && minute < 60 ? hour * 60 + minute : undefined
}
