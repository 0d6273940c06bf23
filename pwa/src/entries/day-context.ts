import { addDays, dayAt, type Day, type MinuteOfDay } from '@jejak/shared/calendar/day'
import type { DayHours } from '@jejak/shared/calendar/hours'
import type { Entry } from '@jejak/shared/entry/entry'
import type { DayContext } from '@jejak/shared/entry/problems'
import type { Correction } from '@jejak/shared/skp/period-gate'
import type { Me, WorkingDay } from '@jejak/shared/org/me'
import type { PlanChoice } from '../data/skp.ts'

export type Today = { readonly today: Day; readonly now: MinuteOfDay }

/** The facts the rules need, as this device knows them. The server judges again with its own. */
export function toDayContext({
  me,
  day,
  entries,
  plan,
  entry,
  today,
  now,
}: {
  readonly me: Me
  readonly day: Day
  readonly entries: readonly Entry[]
  readonly plan: readonly PlanChoice[]
  /** The entry that is judged; null for a new one. */
  readonly entry: Entry | null
} & Today): DayContext {
  const working = workingDayOf(me, day)
  return {
    others: entries.filter((other) => other.day === day),
    periods: me.periods,
    plan,
    hours: working?.hours,
    rest: working?.rest,
    today,
    now,
    correction: entry === null ? null : correctionOf(me, entry, today),
  }
}

/** The context of a day for one of its entries, of which nothing but the right to correct it is its own. */
export const contextFor = (context: DayContext, me: Me, entry: Entry): DayContext => ({
  ...context,
  correction: correctionOf(me, entry, context.today),
})

export const workingDayOf = (me: Me, day: Day): WorkingDay | undefined =>
  me.days.find((candidate) => candidate.day === day)

/** The hours as the routines read them; a server that does not say when the break is has none. */
export function toDayHours(working: WorkingDay | undefined): DayHours | null {
  if (!working?.hours) return null
  const { hours, rest } = working
  return {
    start: hours.from,
    end: hours.to,
    breakStart: rest?.from ?? hours.to,
    breakEnd: rest?.to ?? hours.to,
  }
}

/**
 * The right to correct a returned entry on its own day, for some working days after the decision. The last day may lie
 * beyond the calendar that this device holds; all that is asked is whether it has passed.
 */
function correctionOf(me: Me, entry: Entry, today: Day): Correction | null {
  const { decision, status } = entry
  if (status !== 'returned' || !decision) return null
  const decided = dayAt(decision.at, me.zone)
  const worked = me.days.filter(
    (candidate) => candidate.expected > 0 && candidate.day > decided && candidate.day <= today,
  )
  const isOver = worked.length > me.correctionDays
  return { day: decision.day ?? entry.day, until: isOver ? addDays(today, -1) : today }
}
