import type { Day } from '@jejak/shared/calendar/day'
import { formatDuration } from '@jejak/shared/i18n/text'
import type { TeamCell } from '@jejak/shared/review/team'
import { locale } from '../i18n.ts'
import { nearDayText } from '../ui/day-text.ts'
import { m } from './t.ts'

const words = (minutes: number) => formatDuration(minutes, locale.value)

/** Everything a cell tells, in words: nothing is said by colour or sign alone. */
export const cellParts = (cell: TeamCell): readonly string[] =>
  [
    minutesOf(cell),
    cell.waiting > 0 ? m('cell.waiting', { duration: words(cell.waiting) }) : '',
    cell.returned > 0 ? m('cell.returned', { duration: words(cell.returned) }) : '',
    cell.late > 0 ? m('cell.late', { n: cell.late }) : '',
  ].filter((part) => part !== '')

const minutesOf = ({ expected, filled }: TeamCell): string => {
  if (expected > 0) return m('cell.minutes', { filled: words(filled), expected: words(expected) })
  return filled > 0 ? m('cell.filled', { filled: words(filled) }) : ''
}

/** "Ani, Selasa 17 November: kurang jam, 2 jam dari 7 jam 30 menit". */
export const cellName = (person: string, day: Day, cell: TeamCell | null): string =>
  [
    m('cell.name', {
      person,
      day: nearDayText(day),
      state: cell ? m(`state.${cell.state}`) : m('sign.gone'),
    }),
    ...(cell ? cellParts(cell) : []),
  ].join(', ')
