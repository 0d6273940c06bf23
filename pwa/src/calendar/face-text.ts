import { ABSENCE_KINDS, isWork, type AbsenceKind } from '@jejak/shared/calendar/absence-kind'
import type { WorkingDay } from '@jejak/shared/org/me'
import { formatDuration, formatTime } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'
import { c } from './t.ts'
import { nearDayText } from '../ui/day-text.ts'
import type { DayFace } from './day-face.ts'

const isAway = (working: WorkingDay): working is WorkingDay & { reason: AbsenceKind } =>
  ABSENCE_KINDS.some((kind) => kind === working.reason)

const words = (minutes: number) => formatDuration(minutes, locale.value)

/** "Kamis 26 November, 6 jam 30 menit dari 7 jam 30 menit, 1 dikembalikan". */
export const faceName = (face: DayFace, isToday: boolean): string =>
  [nearDayText(face.day), isToday && c('day.today'), ...faceParts(face)].filter(Boolean).join(', ')

/** All there is to say about a day, without its date. */
export const faceParts = (face: DayFace): readonly string[] => [
  minutesText(face),
  ...(face.working?.note ? [c('day.holiday', { name: face.working.note })] : []),
  ...(awayText(face) ? [awayText(face)] : []),
  ...(face.isShort && face.working?.hours
    ? [
        c('day.short', {
          from: formatTime(face.working.hours.from, locale.value),
          to: formatTime(face.working.hours.to, locale.value),
        }),
      ]
    : []),
  ...countParts(face),
]

/** That the person is away, and no more than that; empty on any other day. */
export const awayText = ({ working }: Pick<DayFace, 'working'>): string =>
  working && isAway(working) ? c(isWork(working.reason) ? 'day.travel' : 'day.leave') : ''

export function minutesText({ state, filled, expected, working }: DayFace): string {
  if (state === 'unknown') {
    return filled > 0 ? c('day.unknownFilled', { filled: words(filled) }) : c('day.unknown')
  }
  if (state === 'off') {
    if (filled > 0) return c('day.more', { filled: words(filled) })
    return working?.note || (working && isAway(working)) ? '' : c('day.off')
  }
  return c('day.filled', { filled: words(filled), expected: words(expected) })
}

/** How far the entries of a day have come; only what there is. */
export const countParts = (face: DayFace): readonly string[] =>
  [
    face.returned > 0 && c('day.returned', { n: face.returned }),
    face.conflicts > 0 && c('day.conflict', { n: face.conflicts }),
    face.drafts > 0 && c('day.drafts', { n: face.drafts }),
    face.submitted > 0 && c('day.submitted', { n: face.submitted }),
    face.approved > 0 && c('day.approved', { n: face.approved }),
    face.unsent > 0 && c('day.unsent', { n: face.unsent }),
  ].filter((part) => part !== false)

/** `6j30` for a cell that has no room for words; `6.30` would be a time of day. */
export const shortMinutes = (minutes: number): string => {
  const rest = minutes % 60
  return c('day.cell', {
    hours: Math.floor(minutes / 60),
    rest: rest > 0 ? String(rest).padStart(2, '0') : '',
  })
}
