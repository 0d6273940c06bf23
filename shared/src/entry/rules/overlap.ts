import { formatMinute } from '../../calendar/day.ts'
import type { Rule } from '../problems.ts'

/** BKN accepts overlapping entries, a supervisor rarely does: a warning, no refusal. Touching ends do not overlap. */
export const overlap: Rule = (entry, day) => {
  const other = day.others.find(
    (candidate) =>
      candidate.id !== entry.id && candidate.start < entry.end && entry.start < candidate.end,
  )
  return other
    ? [
        {
          code: 'overlap',
          level: 'warn',
          params: { from: formatMinute(other.start), to: formatMinute(other.end) },
        },
      ]
    : []
}
