import type { Day, MinuteOfDay } from '@jejak/shared/calendar/day'
import { isOverlapping, type Interval } from '@jejak/shared/calendar/interval'
import { toSaidDay } from '@jejak/shared/quick-add/day-phrases'
import { inPartOfDay, placeNearest } from '@jejak/shared/quick-add/place'
import type { Setting } from '@jejak/shared/quick-add/take-apart'
import { understand, type Understood } from '@jejak/shared/quick-add/understand'
import type { DaySuggestions } from '../../suggestions/day-suggestions.ts'
import { openGaps } from '../../suggestions/open-gaps.ts'

/** What is still missing before a typed line can be added; `day`: the line says another day than the one that is shown. */
export type Need = 'doubt' | 'text' | 'length' | 'place' | 'earlier' | 'backwards' | 'day'

export type PlannedText = {
  readonly understood: Understood
  readonly time?: Interval
  /** The person gave no time; this is the nearest that is free. */
  readonly isPlaced: boolean
  readonly need?: Need
  /** The day that the line says, when it is not the one that is shown. */
  readonly otherDay?: Day
  /** Filled time that it would share. */
  readonly isOverlapping: boolean
}

/** What the readers of the line rely on, and the days that its words are counted from. */
export type Typing = Omit<Setting, 'hours'> & { readonly shown: Day; readonly today: Day }

const DAY_MIN = 1440

/**
 * What a typed line would become on a day. `until` is now on the day itself and 1440 on others: without a time a line
 * goes to the free time nearest to it, before it if there is any, else after it.
 */
export function planTyped(
  line: string,
  day: Pick<DaySuggestions, 'taken' | 'hours'>,
  { until, ...typing }: Typing & { readonly until: MinuteOfDay },
): PlannedText {
  const understood = understand(line, { ...typing, hours: day.hours })
  const { start, end, minutes } = understood
  const isPlaced = start === undefined
  const time =
    start !== undefined && end !== undefined
      ? { start, end }
      : isPlaced && minutes !== undefined
        ? findPlace(understood, minutes, day, until)
        : undefined
  const said = understood.day && toSaidDay(understood.day, typing.today)
  const otherDay = said === typing.shown ? undefined : said
  const need = needOf(understood, { time, otherDay })
  return {
    understood,
    isPlaced,
    isOverlapping: time !== undefined && day.taken.some((one) => isOverlapping(one, time)),
    ...(time && { time }),
    ...(need && { need }),
    ...(otherDay && { otherDay }),
  }
}

type Found = { readonly time: Interval | undefined; readonly otherDay: Day | undefined }

function needOf(understood: Understood, { time, otherDay }: Found): Need | undefined {
  if (understood.doubt) return 'doubt'
  if (understood.backwards) return 'backwards'
  if (otherDay) return 'day'
  if (time) return understood.text === '' ? 'text' : undefined
  return missing(understood)
}

function missing({ start, minutes, text }: Understood): Need {
  if (minutes === undefined) return text === '' ? 'text' : 'length'
  return start === undefined ? 'place' : 'earlier'
}

function findPlace(
  { part }: Understood,
  minutes: number,
  day: Pick<DaySuggestions, 'taken' | 'hours'>,
  until: MinuteOfDay,
): Interval | undefined {
  const near = until === DAY_MIN ? (day.hours?.start ?? 0) : until - minutes
  for (const limit of [until, DAY_MIN]) {
    const gaps = inPartOfDay(openGaps(day, { until: limit, minMinutes: minutes }), part)
    const found = placeNearest({ minutes, near, gaps })
    if (found) return found
  }
  return undefined
}
