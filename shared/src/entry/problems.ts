import type { Day, MinuteOfDay } from '../calendar/day.ts'
import type { Correction } from '../skp/period-gate.ts'
import type { Terms } from '../skp/acting.ts'
import type { Period } from '../skp/skp.ts'
import type { Entry, EntryContent } from './entry.ts'
import { badLink } from './rules/bad-link.ts'
import { duplicateText } from './rules/duplicate-text.ts'
import { emptyText } from './rules/empty-text.ts'
import { endBeforeStart } from './rules/end-before-start.ts'
import { futureEnd } from './rules/future-end.ts'
import { gapBefore } from './rules/gap-before.ts'
import { late } from './rules/late.ts'
import { longOrShort } from './rules/long-or-short.ts'
import { noEvidence } from './rules/no-evidence.ts'
import { noPlan } from './rules/no-plan.ts'
import { outsideHours } from './rules/outside-hours.ts'
import { outsidePeriod } from './rules/outside-period.ts'
import { outsideTerm } from './rules/outside-term.ts'
import { overfullDay } from './rules/overfull-day.ts'
import { overlap } from './rules/overlap.ts'
import { vagueOpener } from './rules/vague-opener.ts'

/** Closed set; each has a sentence in the `problems` catalogue. */
export type ProblemCode =
  | 'bad-link'
  | 'duplicate-text'
  | 'empty-text'
  | 'end-before-start'
  | 'future-end'
  | 'gap-before'
  | 'late'
  | 'no-evidence'
  | 'no-plan'
  | 'outside-hours'
  | 'outside-period'
  | 'outside-term'
  | 'overfull-day'
  | 'overlap'
  | 'too-long'
  | 'too-many-entries'
  | 'too-short'
  | 'vague-opener'

/** `stop` keeps an entry from being submitted; `warn` is shown and does not hinder. */
export type Level = 'stop' | 'warn'
export type Problem = {
  readonly code: ProblemCode
  readonly level: Level
  readonly params?: Readonly<Record<string, string | number>>
}

type Hours = { readonly from: MinuteOfDay; readonly to: MinuteOfDay }

/** The same facts on form, server and review. */
export type DayContext = {
  /** The owner's entries of that day, with pending changes applied; the one that is judged may be among them. */
  readonly others: readonly Pick<Entry, 'id' | 'start' | 'end' | 'text'>[]
  readonly periods: readonly Period[]
  /** The rencana aksi the person may choose, with the period each belongs to. */
  readonly plan: readonly {
    readonly id: string
    readonly periodId: string
    /** Of a plan for a post they act in: the days on which they do. */
    readonly acting?: Terms | undefined
  }[]
  /** Null on a day off; undefined when the calendar of the day is not known here, which is no day off. */
  readonly hours: Hours | null | undefined
  /** The legal break inside the hours. */
  readonly rest?: Hours | null | undefined
  readonly today: Day
  readonly now: MinuteOfDay
  /** The right to correct this entry on its own day past the deadline, once it was given back; else null. */
  readonly correction: Correction | null
}

export type Rule = (
  entry: EntryContent & { readonly id: string },
  day: DayContext,
) => readonly Problem[]

const RULES: readonly Rule[] = [
  emptyText,
  endBeforeStart,
  noPlan,
  outsidePeriod,
  outsideTerm,
  badLink,
  overfullDay,
  overlap,
  gapBefore,
  longOrShort,
  outsideHours,
  noEvidence,
  vagueOpener,
  futureEnd,
  duplicateText,
  late,
]

/** All problems of an entry on its day, stops first. Pure: the clock is in `day`. */
export function problems(
  entry: EntryContent & { readonly id: string },
  day: DayContext,
): readonly Problem[] {
  const found = RULES.flatMap((rule) => rule(entry, day))
  return [...found.filter((p) => p.level === 'stop'), ...found.filter((p) => p.level === 'warn')]
}

/** Whether any of the problems keeps the entry from being submitted. */
export const hasStop = (found: readonly Problem[]): boolean => found.some((p) => p.level === 'stop')
