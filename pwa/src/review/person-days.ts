import type { Day } from '@jejak/shared/calendar/day'
import type { Waiting } from '../data/queue.ts'
import { codesOf, factsOf, type Fact } from './facts.ts'

/** One person's day in the queue: a row of the list. */
export type PersonDay = {
  readonly key: string
  readonly owner: Waiting['item']['owner']
  readonly day: Day
  readonly dayTotal: Waiting['item']['dayTotal']
  /** No more than `DRAWN`: first what has to be looked at, then the rest, by the hour. */
  readonly entries: readonly Waiting[]
  /** How many more of this day wait; they come as those that are drawn are decided. */
  readonly others: number
  /** Those of `entries` that are not decided. */
  readonly open: readonly Waiting[]
  /** Those of `open` that the rules remark upon. */
  readonly noted: readonly Waiting[]
  /** Whether anything was remarked upon before decisions: what was folded then stays folded. */
  readonly hasRemarks: boolean
  /** Of the entries that are not decided. */
  readonly facts: readonly Fact[]
  readonly state: 'noted' | 'fine' | 'decided'
}

/** Entries of one person's day that are drawn at once: a page of thousands is never drawn at all. */
const DRAWN = 60

export const dayKey = (personId: string, day: string): string => `${personId}.${day}`

/** What a bulk approval takes without a second look: nothing is remarked upon. The rest is judged one by one. */
export const isClean = (one: Waiting): boolean => one.decided === null && codesOf(one).length === 0

/** One row a person and day, in the order of the queue. */
export function toPersonDays(
  waiting: readonly Waiting[],
  /** What else tells the rows of one day apart. */
  partOf?: (one: Waiting) => string,
): readonly PersonDay[] {
  const days = Map.groupBy(waiting, (one) => {
    const key = dayKey(one.item.owner.id, one.item.entry.day)
    return partOf ? `${key}.${partOf(one)}` : key
  })
  return [...days].flatMap(([key, all]) => {
    const first = all[0]?.item
    if (!first) return []
    const drawn = all.slice(0, DRAWN)
    const remarked = drawn.filter((one) => codesOf(one).length > 0)
    const entries = [...remarked, ...drawn.filter((one) => !remarked.includes(one))]
    const open = entries.filter(({ decided }) => decided === null)
    const noted = remarked.filter(({ decided }) => decided === null)
    const { owner, dayTotal } = first
    return [
      {
        key,
        owner,
        day: first.entry.day,
        dayTotal,
        entries,
        // Of a part nobody knows how much more there is.
        others:
          (partOf ? all.length : Math.max(all.length, first.dayWaiting ?? 0)) - entries.length,
        open,
        noted,
        hasRemarks: remarked.length > 0,
        facts: factsOf(open),
        state: open.length === 0 ? 'decided' : noted.length > 0 ? 'noted' : 'fine',
      } satisfies PersonDay,
    ]
  })
}

/** The parts of the list: what has to be looked at, what is in order, and what only waits to be sent. */
export type Sections = Readonly<Record<PersonDay['state'], readonly PersonDay[]>>

export const toSections = (days: readonly PersonDay[]): Sections => ({
  noted: days.filter(({ state }) => state === 'noted'),
  fine: days.filter(({ state }) => state === 'fine'),
  decided: days.filter(({ state }) => state === 'decided'),
})
