import { addDays, toDay } from '@jejak/shared/calendar/day'
import { settings } from './app-state.ts'

/** Monday first, as working weeks are read; 0 is Sunday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0] as const

/** Any Sunday will do. */
const A_SUNDAY = toDay('2026-01-04')

export function weekdayName(weekday: number): string {
  const locale = settings.value.locale === 'en' ? 'en-GB' : 'id-ID'
  const date = new Date(`${addDays(A_SUNDAY, weekday)}T00:00:00Z`)
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(date)
}
