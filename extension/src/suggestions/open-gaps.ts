import type { MinuteOfDay } from '@jejak/shared/calendar/day'
import { findGaps, type Interval } from '@jejak/shared/calendar/interval'
import type { DaySuggestions } from './day-suggestions.ts'

/** Shorter pauses between two tasks are nobody's business. */
export const GAP_MIN = 15

/** Free working time of a day up to a minute: what has not come yet is not missing. */
export function openGaps(
  { taken, hours }: Pick<DaySuggestions, 'taken' | 'hours'>,
  { until, minMinutes }: { readonly until: MinuteOfDay; readonly minMinutes: number },
): readonly Interval[] {
  if (!hours || until <= hours.start) return []
  return findGaps({
    blocks: taken,
    hours: { ...hours, end: Math.min(hours.end, until) },
    minMinutes,
  })
}
