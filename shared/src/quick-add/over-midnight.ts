import type { Interval } from '../calendar/interval.ts'
import { partAtMidnight } from './part-at-midnight.ts'
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
