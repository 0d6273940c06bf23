import { formatMinute, minuteAt } from '@jejak/shared/calendar/day'
import { ZONE } from '../fixtures/time/moment.ts'

/** `08.06`, as Indonesian screens write a moment. */
export const clockTime = (at: number): string => formatMinute(minuteAt(at, ZONE)).replace(':', '.')

/** Minutes between two times of day as screens write them, whichever is earlier. */
export function minutesApart(a: string, b: string): number {
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))
  return Math.abs(minutes(a) - minutes(b))
}
