import { planOf } from './plan-of.ts'
import type { Day } from '@jejak/shared/calendar/day'
import { hasStop, problems, type Problem } from '@jejak/shared/entry/problems'
import type { Me, WorkingDay } from '@jejak/shared/org/me'
import { findGaps, type Interval } from '@jejak/shared/calendar/interval'
import type { PlanChoice } from '../data/skp.ts'
import type { ShownEntry } from '../storage/views.ts'
import { contextFor, toDayContext, toDayHours, workingDayOf, type Today } from './day-context.ts'
import { coveredMinutes } from './timeline.ts'

export type Judged = {
  readonly entry: ShownEntry
  readonly problems: readonly Problem[]
  readonly plan: PlanChoice | undefined
  readonly canSubmit: boolean
}

/** All the day page draws, worked out from the entries. */
export type DayViewModel = {
  readonly judged: readonly Judged[]
  /** Minutes of the union, by how far they have come. */
  readonly minutes: {
    readonly filled: number
    readonly approved: number
    readonly submitted: number
    readonly open: number
  }
  readonly expected: number
  /** Working time without an entry, the break left out; up to now when the day is today. */
  readonly gaps: readonly Interval[]
  /** The same without what is only suggested as well: room to fill. */
  readonly room: readonly Interval[]
  /** Where a new entry would begin and end. */
  readonly next: { readonly start: number; readonly end: number }
}

export function toDayViewModel({
  me,
  day,
  entries,
  drafts = [],
  plan,
  today,
  now,
}: {
  readonly me: Me
  readonly day: Day
  readonly entries: readonly ShownEntry[]
  /** Where suggestions lie. */
  readonly drafts?: readonly Interval[]
  readonly plan: readonly PlanChoice[]
} & Today): DayViewModel {
  const context = toDayContext({ me, day, entries, plan, entry: null, today, now })
  const judged = entries.map((entry): Judged => {
    const isOpen = entry.status === 'draft' || entry.status === 'returned'
    const found = isOpen ? problems(entry, contextFor(context, me, entry)) : []
    return {
      entry,
      problems: found,
      plan: planOf(entry, plan),
      canSubmit: isOpen && entry.conflict === null && !hasStop(found),
    }
  })
  const working = workingDayOf(me, day)
  const hours = working?.hours ?? null
  const gapsBeside = (taken: readonly Interval[]) => gapsOf(working, { taken, day, today, now })
  const minutesOf = (list: readonly ShownEntry[]) => coveredMinutes(list)
  const approved = entries.filter((entry) => entry.status === 'approved')
  const sent = entries.filter(
    (entry) => entry.status === 'approved' || entry.status === 'submitted',
  )
  const filled = minutesOf(entries)
  return {
    judged,
    gaps: gapsBeside(entries),
    room: gapsBeside([...entries, ...drafts].map(visible)),
    minutes: {
      filled,
      approved: minutesOf(approved),
      submitted: minutesOf(sent) - minutesOf(approved),
      open: filled - minutesOf(sent),
    },
    expected: working?.expected ?? 0,
    next: nextSpan(entries, hours?.from ?? 480, day === today ? now : (hours?.to ?? 960)),
  }
}

/** What ends before it begins is drawn all the same, so that it can be mended. */
const visible = ({ start, end }: Interval): Interval => ({ start, end: Math.max(end, start + 1) })

/** Shorter pauses are breath, not a gap. */
const GAP_MINUTES = 15

function gapsOf(
  working: WorkingDay | undefined,
  { taken, day, today, now }: { readonly taken: readonly Interval[]; readonly day: Day } & Today,
): readonly Interval[] {
  const hours = toDayHours(working)
  const until = day < today ? 1440 : day === today ? now : 0
  if (!hours || until <= hours.start) return []
  return findGaps({
    blocks: taken,
    hours: { ...hours, end: Math.min(hours.end, until) },
    minMinutes: GAP_MINUTES,
  })
}

/** After the last entry, up to now when that is sensible. */
function nextSpan(
  entries: readonly ShownEntry[],
  from: number,
  until: number,
): { start: number; end: number } {
  const start = Math.min(1380, Math.max(from, ...entries.map((entry) => entry.end)))
  const end = until > start && until - start <= 240 ? until : start + 60
  return { start, end: Math.min(1440, end) }
}
