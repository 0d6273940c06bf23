import { formatMinute } from '@jejak/shared/calendar/day'
import type { DayHours, Week } from '@jejak/shared/calendar/hours'
import { parseTypedTime } from '@jejak/shared/quick-add/typed-time'

/** The hours of a day as they are typed. */
export type HoursDraft = Readonly<Record<keyof DayHours, string>>
/** Sunday first, like the week itself; null is a day off. */
export type WeekDraft = readonly (HoursDraft | null)[]

export const HOUR_FIELDS = ['start', 'end', 'breakStart', 'breakEnd'] as const

export const toWeekDraft = (week: Week): WeekDraft =>
  week.map(
    (hours) =>
      hours && {
        start: formatMinute(hours.start),
        end: formatMinute(hours.end),
        breakStart: formatMinute(hours.breakStart),
        breakEnd: formatMinute(hours.breakEnd),
      },
  )

/** The week, when every time is one and every day can be; the weekday of the first that cannot otherwise. */
export function fromWeekDraft(
  draft: WeekDraft,
): { readonly week: Week } | { readonly wrong: number } {
  const week: (DayHours | null)[] = []
  for (const [weekday, hours] of draft.entries()) {
    const read = hours && readHours(hours)
    if (read === undefined) return { wrong: weekday }
    week.push(read)
  }
  return { week }
}

function readHours(draft: HoursDraft): DayHours | undefined {
  const start = parseTypedTime(draft.start)
  const end = parseTypedTime(draft.end, 'end')
  const breakStart = parseTypedTime(draft.breakStart)
  const breakEnd = parseTypedTime(draft.breakEnd, 'end')
  if (start === undefined || end === undefined) return undefined
  if (breakStart === undefined || breakEnd === undefined) return undefined
  return start < end && breakStart <= breakEnd ? { start, end, breakStart, breakEnd } : undefined
}

/** What a day begins with when it becomes a working day: the hours of another one, or those of an office. */
export const usualHours = (draft: WeekDraft): HoursDraft =>
  draft.find((hours) => hours !== null) ?? {
    start: '07:30',
    end: '16:00',
    breakStart: '12:00',
    breakEnd: '13:00',
  }
