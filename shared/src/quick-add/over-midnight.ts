import type { Interval } from '../calendar/interval.ts'
import type { Setting } from './take-apart.ts'
import { understand, type Understood } from './understand.ts'

/** Work that begins on one day and ends on the next, as the two entries it becomes (DESIGN §7: an entry lies in one day). */
export type OverMidnight = {
  readonly said: Understood
  /** Until midnight of the day it began on. */
  readonly before: Interval
  /** From midnight of the day after. */
  readonly after: Interval
}

/** A night's duty; more than that is a slip of the finger in a time. */
const LONGEST = 16 * 60
const DAY_MINUTES = 1440
/**
 * "22.00–02.00 jaga" or "pukul 23.00 jaga 3 jam" as two stretches; undefined for a line that does not pass midnight,
 * or passes it by more than a night. What is offered is never made without a yes.
 */
export function readOverMidnight(
  line: string,
  typing: Omit<Setting, 'hours'> = {},
): OverMidnight | undefined {
  const said = understand(line, { ...typing, hours: null })
  if (said.backwards) return parted(said, said.backwards.start, said.backwards.end)
  if (said.start === undefined || said.minutes === undefined || said.end !== undefined) {
    return undefined
  }
  return parted(said, said.start, said.start + said.minutes - DAY_MINUTES)
}

function parted(said: Understood, start: number, end: number): OverMidnight | undefined {
  const parts = partAtMidnight({ start, end })
  return parts && said.text !== '' ? { said, ...parts } : undefined
}

/** A stretch whose end lies before its start, as the two stretches of a night; undefined when it is more than a night. */
export function partAtMidnight({
  start,
  end,
}: Interval): Pick<OverMidnight, 'before' | 'after'> | undefined {
  const isNight = end < start && end > 0 && start < DAY_MINUTES
  if (!isNight || DAY_MINUTES - start + end > LONGEST) return undefined
  return { before: { start, end: DAY_MINUTES }, after: { start: 0, end } }
}
