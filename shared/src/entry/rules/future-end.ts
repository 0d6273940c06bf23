import { instantOf } from '../../calendar/day.ts'
import type { Rule } from '../problems.ts'

/** A clock may be wrong by a little, and people hand in their day while they put on their coat. */
export const GRACE_MINUTES = 15

/** Nobody vouches for work that is still to be done: an entry ends by now, in the zone of its owner. */
export const futureEnd: Rule = (entry, day) => {
  // Both in one zone, so which one it is makes no difference to what lies between them.
  const minutesAhead =
    (instantOf(entry.day, entry.end, 0) - instantOf(day.today, day.now, 0)) / 60_000
  return minutesAhead > GRACE_MINUTES ? [{ code: 'future-end', level: 'stop' }] : []
}
