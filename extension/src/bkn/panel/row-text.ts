import type { SeenRow } from '@jejak/shared/bkn/sight'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import { settings } from '../../ui/app-state.ts'

/** A row of e-Kinerja's calendar as the person reads it there: day, time and words. */
export function rowText({ day, start, end, text }: SeenRow): string {
  const { locale } = settings.value
  const time =
    start === null || end === null ? '' : ` ${formatTime(start, locale)}–${formatTime(end, locale)}`
  return `${formatDay(day, locale, 'medium')}${time} “${text}”`
}
