import { dayAt, type Day, type MinuteOfDay } from '@jejak/shared/calendar/day'
import type { DayHours } from '@jejak/shared/calendar/working-time'
import type { Entry } from '@jejak/shared/entry/entry'
import type { DayContext } from '@jejak/shared/entry/problems'
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
  return {
    others: entries.filter((other) => other.day === day && other.id !== entry?.id),
    periods: me.periods,
    plan,
    hours: workingDayOf(me, day)?.hours ?? null,
    today,
    now,
    inCorrectionWindow: entry !== null && isInCorrection(me, entry, today),
  }
}

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

/** A returned entry may be corrected for some working days after the decision, even past the deadline. */
function isInCorrection(me: Me, entry: Entry, today: Day): boolean {
  if (entry.status !== 'returned' || !entry.decision) return false
  const decided = dayAt(entry.decision.at, me.zone)
  const worked = me.days.filter(
    (candidate) => candidate.expected > 0 && candidate.day > decided && candidate.day <= today,
  )
  return worked.length <= me.correctionDays
}
