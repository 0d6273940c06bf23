import { isDay, parseMinute } from '@jejak/shared/calendar/day'
import type { Day, MinuteOfDay } from '@jejak/shared/calendar/day'

/** First three letters, Indonesian and English. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  ags: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  des: 12,
  dec: 12,
}

/** 1–12; undefined for a word that is no month. */
export const readMonth = (word: string): number | undefined =>
  MONTHS[word.slice(0, 3).toLowerCase()]

/** `19 Desember 2025` → `2025-12-19`. */
export function readLongDate(text: string): Day | undefined {
  const [, date = '', word = '', year = ''] = /(\d{1,2})\s+(\p{L}+)\s+(\d{4})/u.exec(text) ?? []
  const month = readMonth(word)
  if (month === undefined) return undefined
  const day = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

/** `16 November 2025 - 15 Desember 2025`. */
export function readRange(line: string): { readonly from: Day; readonly to: Day } | undefined {
  const [first = '', second = ''] = line.split(/\s+(?:-|–|s\.d\.)\s+/)
  const from = readLongDate(first)
  const to = readLongDate(second)
  return from && to && /^\d/.test(line.trim()) ? { from, to } : undefined
}

/** `08.10`, `08:10:00`, `8:10 PM` → minutes since midnight; undefined for anything else, seconds included. */
export function readTime(text: string): MinuteOfDay | undefined {
  const [, hour = '', minute = '', seconds = '00', half] =
    /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s*([ap])\.?m\.?)?$/i.exec(text.trim()) ?? []
  if (hour === '' || seconds !== '00') return undefined
  const isLate = half?.toLowerCase() === 'p'
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isLate ? 12 : 0)
  return parseMinute(`${String(hours).padStart(2, '0')}:${minute}`)
}
