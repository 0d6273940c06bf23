import type { MinuteOfDay } from '../calendar/day.ts'
import { readClock } from './clock.ts'

const LEAD = /^(?:pukul|jam|pkl|jm|pk)\b\.?\s*:?\s*/iu
const HOUR = /^(\d{1,2})$/
/** "0830", "830"; with a sign between: "8.30", "8:30", "8,30", "8 30", "08.30.00". */
const DIGITS = /^(\d{1,2})(\d{2})$/
const PARTED = /^(\d{1,2})\s?[.:,h\s]\s?(\d{2})(?:[.:]00)?$/iu

/**
 * The time that stands in a field for one, on the clock of 24 hours: "8", "8.30", "0830", "13:00", "jam 8 malam".
 * Undefined for what is no time, or may be two. Midnight is 24.00 where something ends, and only there.
 */
export function parseTypedTime(
  text: string,
  kind: 'start' | 'end' = 'start',
): MinuteOfDay | undefined {
  const only = text.trim().replace(LEAD, '')
  const written = HOUR.exec(only) ?? DIGITS.exec(only) ?? PARTED.exec(only)
  const minute = written ? toMinute(Number(written[1]), Number(written[2] ?? 0)) : spoken(only)
  if (minute === undefined) return undefined
  if (kind === 'end') return minute === 0 ? 1440 : minute
  return minute === 1440 ? undefined : minute
}

function toMinute(hours: number, minutes: number): MinuteOfDay | undefined {
  const total = hours * 60 + minutes
  return minutes < 60 && total <= 1440 ? total : undefined
}

/** "8 malam", "8:30 PM", "setengah 9 pagi": only what is one time. A zone is not for this field to convert. */
function spoken(text: string): MinuteOfDay | undefined {
  const clock = readClock(text, 0)
  if (clock?.end !== text.length || clock.zone !== undefined) return undefined
  return clock.at.length === 1 ? clock.at[0] : undefined
}

/** The time some minutes later or earlier, within what the field may hold. */
export function shiftTime(
  minute: MinuteOfDay,
  by: number,
  kind: 'start' | 'end' = 'start',
): MinuteOfDay {
  const [first, last] = kind === 'end' ? [1, 1440] : [0, 1439]
  return Math.min(last, Math.max(first, minute + by))
}
