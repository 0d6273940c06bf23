import type { DayHours } from '@jejak/shared/calendar/hours'
import type { WorkingPattern } from '@jejak/shared/calendar/working-time'
import * as v from 'valibot'

const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440))

/** One day's duty in minutes of the day. An end that is not after the start lies on the next day. */
const ShiftSchema = v.strictObject({
  start: minute,
  end: minute,
  breakStart: minute,
  breakEnd: minute,
})
export type Shift = v.InferOutput<typeof ShiftSchema>

/** Sunday first; null is a day off. */
export const OwnWeekSchema = v.pipe(v.array(v.nullable(ShiftSchema)), v.length(7))
export type OwnWeek = v.InferOutput<typeof OwnWeekSchema>

export type ShiftProblem = 'empty' | 'break-order' | 'break-outside'

/** What is wrong with a duty, or nothing. An empty break (both times the same) is none. */
export function shiftProblem({
  start,
  end,
  breakStart,
  breakEnd,
}: Shift): ShiftProblem | undefined {
  if (start === end || start === 1440) return 'empty'
  if (breakStart === breakEnd) return undefined
  if (breakEnd < breakStart) return 'break-order'
  const last = end > start ? end : 1440
  return breakStart < start || breakEnd > last ? 'break-outside' : undefined
}

/**
 * A week of duties as hours of calendar days. A duty over midnight gives its last hours to the next day; where
 * that day has a duty of its own, the time between the two is its break.
 */
export function toWeek(week: OwnWeek): WorkingPattern['week'] {
  return week.map((shift, weekday) => {
    const before = week[(weekday + 6) % 7]
    const tail = before && before.end <= before.start ? before.end : 0
    return joinHours(shift ? untilMidnight(shift) : null, tail)
  })
}

function untilMidnight({ start, end, breakStart, breakEnd }: Shift): DayHours {
  return { start, end: end > start ? end : 1440, breakStart, breakEnd }
}

/** `tail`: until which minute yesterday's duty lasts; 0 when it ended yesterday. */
function joinHours(hours: DayHours | null, tail: number): DayHours | null {
  if (tail === 0) return hours
  if (!hours) return { start: 0, end: tail, breakStart: tail, breakEnd: tail }
  if (hours.start <= tail) return { ...hours, start: 0 }
  return { start: 0, end: hours.end, breakStart: tail, breakEnd: hours.start }
}
