import type { MinuteOfDay } from '@jejak/shared/calendar/day'
import { isOverlapping, type Interval } from '@jejak/shared/calendar/interval'
import { placeNearest } from '@jejak/shared/quick-add/place'
import { understand, type Understood } from '@jejak/shared/suggest/understand'
import type { DaySuggestions } from '../../suggestions/day-suggestions.ts'
import { openGaps } from '../../suggestions/open-gaps.ts'

/** What is still missing before a typed line can be added. */
export type Need = 'doubt' | 'text' | 'length' | 'place' | 'earlier'

export type PlannedText = {
  readonly understood: Understood
  readonly time?: Interval
  /** The person gave no time; this is the nearest that is free. */
  readonly isPlaced: boolean
  readonly need?: Need
  /** Filled time that it would share. */
  readonly isOverlapping: boolean
}

const DAY_MIN = 1440

/**
 * What a typed line would become on a day. `until` is now on the day itself and 1440 on others: without a time a line
 * goes to the free time nearest to it, before it if there is any, else after it.
 */
export function planTyped(
  line: string,
  day: Pick<DaySuggestions, 'taken' | 'hours'>,
  until: MinuteOfDay,
): PlannedText {
  const understood = understand(line, day.hours)
  const { start, end, minutes, doubt, text } = understood
  const isPlaced = start === undefined
  const time =
    start !== undefined && end !== undefined
      ? { start, end }
      : isPlaced && minutes !== undefined
        ? findPlace(minutes, day, until)
        : undefined
  const need = doubt ? 'doubt' : time ? (text === '' ? 'text' : undefined) : missing(understood)
  return {
    understood,
    isPlaced,
    isOverlapping: time !== undefined && day.taken.some((one) => isOverlapping(one, time)),
    ...(time && { time }),
    ...(need && { need }),
  }
}

function missing({ start, minutes, text }: Understood): Need {
  if (minutes === undefined) return text === '' ? 'text' : 'length'
  return start === undefined ? 'place' : 'earlier'
}

function findPlace(
  minutes: number,
  day: Pick<DaySuggestions, 'taken' | 'hours'>,
  until: MinuteOfDay,
): Interval | undefined {
  const near = until === DAY_MIN ? (day.hours?.start ?? 0) : until - minutes
  for (const limit of [until, DAY_MIN]) {
    const gaps = openGaps(day, { until: limit, minMinutes: minutes })
    const found = placeNearest({ minutes, near, gaps })
    if (found) return found
  }
  return undefined
}
