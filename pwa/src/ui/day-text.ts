import type { Day } from '@jejak/shared/calendar/day'
import { locale } from '../i18n.ts'

const format = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale.value === 'id' ? 'id-ID' : 'en-GB', {
    ...options,
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

/** `November 2026`. */
export const monthText = (day: Day): string => format(day, { month: 'long', year: 'numeric' })

/** `Kamis 26 November`: a day among its neighbours needs no year. */
export const nearDayText = (day: Day): string =>
  format(day, { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '')

/** The name of a weekday, 0 for Sunday. */
export const weekdayText = (weekday: number, style: 'short' | 'long'): string =>
  // 4 January 1970 was a Sunday.
  format(`1970-01-${String(4 + weekday).padStart(2, '0')}`, { weekday: style })
