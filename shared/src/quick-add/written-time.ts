import type { MinuteOfDay } from '../calendar/day.ts'

/** Whether the time begins something or ends it: midnight is 00.00 for the one and 24.00 for the other. */
export type TimeKind = 'start' | 'end'

const LEAD = /^(?:pukul|jam|pkl|jm|pk)\b\.?\s*:?\s*/iu
const HOUR = /^(\d{1,2})$/
/** "0830", "830"; with a sign between: "8.30", "8:30", "8,30", "8 30", "08.30.00". */
const DIGITS = /^(\d{1,2})(\d{2})$/
const PARTED = /^(\d{1,2})\s?[.:,h\s]\s?(\d{2})(?:[.:]00)?$/iu

/** A time of day in digits, on the clock of 24 hours: "8", "8.30", "0830", "13:00", "jam 9". Undefined for anything else. */
export function parseWrittenTime(text: string, kind: TimeKind = 'start'): MinuteOfDay | undefined {
  const only = withoutLead(text)
  const written = HOUR.exec(only) ?? DIGITS.exec(only) ?? PARTED.exec(only)
  if (!written) return undefined
  const minutes = Number(written[2] ?? 0)
  const total = Number(written[1]) * 60 + minutes
  return minutes < 60 && total <= 1440 ? asKind(total, kind) : undefined
}

/** "pukul" and "jam" in front of a time say nothing more. */
export const withoutLead = (text: string): string => text.trim().replace(LEAD, '')

/** Midnight is 24.00 where something ends, and only there. */
export function asKind(minute: MinuteOfDay, kind: TimeKind): MinuteOfDay | undefined {
  if (kind === 'end') return minute === 0 ? 1440 : minute
  return minute === 1440 ? undefined : minute
}

/** The time some minutes later or earlier, within what the field may hold. */
export function shiftTime(minute: MinuteOfDay, by: number, kind: TimeKind = 'start'): MinuteOfDay {
  const [first, last] = kind === 'end' ? [1, 1440] : [0, 1439]
  return Math.min(last, Math.max(first, minute + by))
}
