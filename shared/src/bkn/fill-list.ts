import type { Day } from '../calendar/day.ts'
import { decidedPlan } from '../entry/decided-plan.ts'
import type { Entry } from '../entry/entry.ts'
import { periodGate } from '../skp/period-gate.ts'
import { periodOf } from '../skp/period.ts'
import type { Period } from '../skp/skp.ts'
import { entryKey } from './fill-entry.ts'
import { entryIdOf, stampOf } from './recorded.ts'
import type { BknRecord, FillOrder } from './recorded.ts'
import { recordedInTimeOf } from './same-time.ts'
import { settle } from './settle.ts'
import type { Issue, Unsettled } from './settle.ts'
import { decidedOf } from './settling.ts'
import type { DECIDED, Settling } from './settling.ts'

/** A rencana aksi as far as filling needs it. */
export type FillPlan = {
  readonly id: string
  readonly periodId: string
  readonly rencanaAksi: string
}

export type FillLine = {
  readonly entry: Entry
  readonly rencanaAksi: string | null
  /** What BKN has of it: nothing, the same, or an earlier form. */
  readonly recorded: 'no' | 'same' | 'differs'
  /** What BKN has of another entry in this one's time, when it has nothing of this one. */
  readonly inItsTime: BknRecord | null
  /** `closed`: the deadline of its period has passed here; `outside`: BKN would not offer its rencana aksi that day. */
  readonly place: 'open' | 'closed' | 'outside'
  readonly isChosen: boolean
  /** The entry as filling sees it. */
  readonly draft: Unsettled
  readonly issues: readonly Issue[]
  /** What the person has decided, as far as it holds. */
  readonly decided: readonly (typeof DECIDED)[number][]
}

export type FillList = {
  readonly lines: readonly FillLine[]
  /** Ready to go: chosen, and nothing left to decide. */
  readonly orders: readonly FillOrder[]
  /** Chosen, and waiting for a decision. */
  readonly open: number
}

export type FillChoices = {
  /** What the person ticked or unticked, against the default. */
  readonly chosen: Readonly<Record<string, boolean>>
  readonly settling: Readonly<Record<string, Settling>>
}

/**
 * Which entries go to e-Kinerja, and what has to be decided first. By default those that were submitted or approved,
 * are not recorded there, nor another entry in their time, and lie in an open period; drafts and all else only when the person says so.
 */
export function toFillList({
  entries,
  plan,
  periods,
  records,
  choices,
  today,
}: {
  readonly entries: readonly Entry[]
  readonly plan: readonly FillPlan[]
  readonly periods: readonly Period[]
  readonly records: readonly BknRecord[]
  readonly choices: FillChoices
  readonly today: Day
}): FillList {
  const judged = entries.map((entry) => {
    const choice = plan.find((each) => each.id === entry.planId)
    const place = placeOf(entry, choice, periods, today)
    const recorded = recordedOf(entry, records)
    const isSent = entry.status === 'submitted' || entry.status === 'approved'
    const inItsTime = recorded === 'no' ? recordedInTimeOf(entry, records) : null
    const byDefault = isSent && recorded === 'no' && inItsTime === null && place === 'open'
    const isChosen = place !== 'outside' && (choices.chosen[entry.id] ?? byDefault)
    const rencanaAksi = (decidedPlan(entry) ?? choice)?.rencanaAksi ?? null
    const draft = toUnsettled(entry, rencanaAksi)
    const decided = decidedOf(draft, choices.settling[entry.id])
    return { entry, rencanaAksi, recorded, inItsTime, place, isChosen, draft, decided }
  })
  const going = judged.filter(({ isChosen }) => isChosen)
  const settled = settle(
    going.map(({ draft }) => draft),
    choices.settling,
  )
  const issuesOf = (id: string) => settled.issues.filter((issue) => issue.id === id)
  const isOpen = (id: string) => issuesOf(id).some(({ level }) => level === 'ask')
  const stamps = new Map(entries.map((entry) => [entry.id, stampOf(entry)]))
  return {
    lines: judged.map((line) => ({ ...line, issues: issuesOf(line.entry.id) })),
    orders: settled.entries
      .filter(({ id }) => !isOpen(entryIdOf(id)))
      .map((entry) => ({ entry, stamp: stamps.get(entryIdOf(entry.id)) ?? '' })),
    open: going.filter(({ entry }) => isOpen(entry.id)).length,
  }
}

/** What BKN has of an entry: known by its id, or by day, times and words. */
export function recordedOf(entry: Entry, records: readonly BknRecord[]): FillLine['recorded'] {
  const own = records.filter((record) => entryIdOf(record.entry.id) === entry.id)
  const newest = own.toSorted((one, other) => other.at - one.at)[0]
  if (newest) return newest.stamp === stampOf(entry) ? 'same' : 'differs'
  return records.some((record) => entryKey(record.entry) === entryKey(entry)) ? 'same' : 'no'
}

function placeOf(
  entry: Entry,
  choice: FillPlan | undefined,
  periods: readonly Period[],
  today: Day,
): FillLine['place'] {
  const period = periodOf(periods, entry.day)
  const decided = decidedPlan(entry)
  const isElsewhere = decided
    ? entry.day < decided.period.from || entry.day > decided.period.to
    : choice !== undefined && choice.periodId !== period?.id
  if (!period || isElsewhere) return 'outside'
  const gate = periodGate({ periods, day: entry.day, today, correction: null })
  return gate === 'open' ? 'open' : 'closed'
}

const toUnsettled = (entry: Entry, rencanaAksi: string | null): Unsettled => ({
  id: entry.id,
  day: entry.day,
  start: entry.start,
  end: entry.end,
  text: entry.text,
  rencanaAksi,
  quantity: entry.quantity,
  unit: entry.unit,
  evidence: entry.evidence.map(({ url }) => url),
})
