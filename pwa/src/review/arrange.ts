import { addDays, weekdayOf, type Day } from '@jejak/shared/calendar/day'
import type { Waiting } from '../data/queue.ts'
import { toPersonDays, type PersonDay } from './person-days.ts'

/** Orders of the queue: first what has to be looked at, or by something that belongs together. */
export const ARRANGEMENTS = ['check', 'oldest', 'person', 'week', 'plan', 'unor'] as const
export type Arrangement = (typeof ARRANGEMENTS)[number]

/** Days that are read, and may be approved, together. */
export type Group = {
  readonly key: string
  readonly by: Exclude<Arrangement, 'check'>
  readonly days: readonly PersonDay[]
}

/** A day of a person, by rencana aksi only what counts for one of them. */
export const daysFor = (waiting: readonly Waiting[], by: Arrangement): readonly PersonDay[] =>
  by === 'plan'
    ? toPersonDays(waiting, ({ item }) => item.entry.planId ?? '')
    : toPersonDays(waiting)

/** The days in groups, those whose first day has waited longest at the top; within one the oldest first. */
export function groupsOf(
  days: readonly PersonDay[],
  by: Exclude<Arrangement, 'check'>,
): readonly Group[] {
  const groups = Map.groupBy(days, (day) => keyOf(day, by))
  return [...groups].map(([key, own]) => ({ key, by, days: own }))
}

function keyOf(day: PersonDay, by: Exclude<Arrangement, 'check'>): string {
  switch (by) {
    case 'oldest':
      return ''
    case 'person':
      return day.owner.id
    case 'week':
      return `${day.owner.id} ${mondayOf(day.day)}`
    case 'plan':
      return `${day.owner.id} ${day.entries[0]?.item.entry.planId ?? ''}`
    case 'unor':
      return day.owner.unor ?? ''
  }
}

/** The Monday of the week of a day. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7))
