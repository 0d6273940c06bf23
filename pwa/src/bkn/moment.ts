import { dayAt, minuteAt } from '@jejak/shared/calendar/day'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'

/** A moment as two parameters of a sentence, in the person's zone. */
export const toMoment = (
  at: number,
  zone: number,
): { readonly day: string; readonly time: string } => ({
  day: formatDay(dayAt(at, zone), locale.value, 'medium'),
  time: formatTime(minuteAt(at, zone), locale.value),
})
