import { formatMinute } from '@jejak/shared/calendar/day'
import type { MinuteOfDay } from '@jejak/shared/calendar/day'

export type TimeFormat = 'HH:mm' | 'HH.mm' | 'HH:mm:ss' | 'HH.mm.ss' | 'hh:mm A'

/** What is tried where a field says nothing of its format, the likeliest first. */
export const TIME_FORMATS: readonly TimeFormat[] = [
  'HH:mm',
  'HH.mm',
  'HH:mm:ss',
  'HH.mm.ss',
  'hh:mm A',
]

export function writeTime(minute: MinuteOfDay, format: TimeFormat): string {
  const [hour = '', minutes = ''] = formatMinute(minute).split(':')
  if (format === 'hh:mm A') {
    const half = Number(hour) < 12 ? 'AM' : 'PM'
    return `${String(Number(hour) % 12 || 12).padStart(2, '0')}:${minutes} ${half}`
  }
  return format.replace('HH', hour).replace('mm', minutes).replace('ss', '00')
}

/** The format that a placeholder names or shows, or that a time which stands there has. */
export function timeFormatOf(shown: string): TimeFormat | undefined {
  const text = shown
    .replace(/^.*?(?:contoh|format|misal(?:nya)?|e\.g\.)\s*:?\s*/i, '')
    .trim()
    .replace(/jam|jj|hh|\d\d/i, 'HH')
  const [, first, seconds, half] =
    /^HH([:.])(?:mm|menit|\d\d|--)([:.](?:ss|dd|\d\d))?\s*(a|am|pm)?$/i.exec(text) ?? []
  if (first === undefined) return undefined
  if (half !== undefined) return 'hh:mm A'
  if (seconds === undefined) return first === ':' ? 'HH:mm' : 'HH.mm'
  return first === ':' ? 'HH:mm:ss' : 'HH.mm.ss'
}
