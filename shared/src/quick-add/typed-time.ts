import type { MinuteOfDay } from '../calendar/day.ts'
import { readClock } from './clock.ts'
import { asKind, parseWrittenTime, withoutLead, type TimeKind } from './written-time.ts'

/**
 * The time that stands in a field for one, in digits or as it is spoken: "8", "0830", "13:00", "jam 8 malam", "8:30 PM",
 * "setengah 9 pagi". Undefined for what is no time, or may be two.
 */
export function parseTypedTime(text: string, kind: TimeKind = 'start'): MinuteOfDay | undefined {
  const written = parseWrittenTime(text, kind)
  if (written !== undefined) return written
  const spoken = withoutLead(text)
  const clock = readClock(spoken, 0)
  // A zone is not for a field to convert.
  if (clock?.end !== spoken.length || clock.zone !== undefined) return undefined
  const [minute, other] = clock.at
  return minute === undefined || other !== undefined ? undefined : asKind(minute, kind)
}
