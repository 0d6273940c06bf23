import { addDays, instantOf, parseMinute, type Day } from '@jejak/shared/calendar/day'
import type { DayHours } from '@jejak/shared/calendar/hours'
import { linkView, type LinkView } from '@jejak/shared/linking/link-view'
import type { PlanItem } from '@jejak/shared/match/plan'
import type { Ranker } from '@jejak/shared/match/rank'
import type { Interval } from '@jejak/shared/calendar/interval'
import { suggestDay } from '@jejak/shared/suggest/suggest-day'
import type { Suggestion } from '@jejak/shared/suggest/suggestion'
import { hoursOn, suggestHours } from '../settings/hours.ts'
import { zoneOf, type Settings } from '../settings/settings.ts'
import { adapters } from '../adapters/registry/adapters.ts'
import { database, type StoredSuggestion, type KeptBlock } from '../storage/database.ts'
import { readRankingRows, toKnowledge, toRanking } from './ranking.ts'
import { retold } from './zone.ts'

/** One suggestion of a day: what is suggested, or what the person made of it. */
export type DaySuggestion = {
  readonly suggestion: Suggestion
  readonly state: 'new' | 'edited' | 'offered'
  readonly from: readonly string[]
  readonly blocks: readonly KeptBlock[]
  /** Minutes east of UTC in which its times are told. */
  readonly zone?: number
  /** How it stands to the plan; left out while no plan is known here. */
  readonly link?: LinkView
}

export type DaySuggestions = {
  readonly items: readonly DaySuggestion[]
  /** The rencana aksi that are known here; empty while none is. */
  readonly plan: readonly PlanItem[]
  readonly dropped: readonly StoredSuggestion[]
  /** Taken over by Jejak; only their number is left here. */
  readonly movedCount: number
  /** All time that is filled, what has moved included. */
  readonly taken: readonly Interval[]
  readonly hours: DayHours | null
}

/** All that a day is suggested from, as it is stored. */
export type DayGround = Awaited<ReturnType<typeof readDayGround>>

/**
 * Every read begins before the first one is awaited: a live query is told of later changes only to what it read in its own
 * zone, and Dexie loses that in nested functions that wait.
 */
export async function readDayGround(day: Day) {
  const [rows, kept, ranking] = await Promise.all([
    // Work that began before midnight still stands in front after it.
    database.events.where('day').between(addDays(day, -1), day, true, true).sortBy('seq'),
    database.kept.where('day').equals(day).toArray(),
    readRankingRows(),
  ])
  return { day, rows, kept, ranking }
}

/** The suggestions of a day in order of time. It is asked again whenever the log or a decision changes. */
export const readDaySuggestions = async (day: Day, settings: Settings): Promise<DaySuggestions> =>
  suggestFrom(await readDayGround(day), settings)

/** What is suggested for a day; the ranking is loaded when a plan is known. */
export async function suggestFrom(
  { day, rows, kept, ranking }: DayGround,
  settings: Settings,
): Promise<DaySuggestions> {
  const { answers, ...knowledge } = toKnowledge(ranking)
  const zone = zoneOf(settings)
  const { rank, saidNone } = await toRanking(knowledge)
  const decided = new Set(kept.flatMap(({ from }) => from))
  const suggested = suggestDay(
    rows.map(({ event }) => event),
    {
      zone,
      apps: [...new Set([...settings.apps, ...rows.map(({ app }) => app)])],
      ...suggestHours(settings, day),
    },
    { apps: adapters, rank, kept: kept.flatMap(({ blocks }) => blocks) },
  )
  const fresh = suggested
    .filter((one) => one.day === day && !decided.has(one.id))
    .map((suggestion): DaySuggestion => ({
      suggestion,
      state: 'new',
      from: [suggestion.id],
      blocks: [blockOf(suggestion, zone)],
      zone,
    }))
  const known = kept.flatMap((row) => toDaySuggestion(row, rank, zone))
  const toLinked = (item: DaySuggestion): DaySuggestion => {
    if (knowledge.plan.length === 0) return item
    const { id, text, object, plan } = item.suggestion
    const isNoneKnown = saidNone({ text, objectKey: object.key })
    return { ...item, link: linkView({ ranked: plan, chosen: answers.get(id), isNoneKnown }) }
  }
  const items = [...fresh, ...known].toSorted(byTime).map(toLinked)
  const moved = kept.filter(({ state }) => state === 'moved')
  return {
    items,
    plan: knowledge.plan,
    // A question that was declined has no words and nothing to bring back.
    dropped: kept.filter(({ state, suggestion }) => state === 'dropped' && suggestion),
    movedCount: moved.length,
    taken: [
      ...items.map(({ suggestion }) => timeOf(suggestion)),
      ...moved.flatMap(({ time }) => time ?? []),
    ],
    hours: hoursOn(settings, day),
  }
}

/** Days for which there is anything to show, newest first. */
export async function daysWithSuggestions(): Promise<Day[]> {
  const days = await database.events.orderBy('day').uniqueKeys()
  const kept = await database.kept.orderBy('day').uniqueKeys()
  return [...new Set([...days, ...kept])].map(String).toSorted().toReversed() as Day[]
}

/** Minutes covered by the suggestions of a day; what overlaps counts once. */
export function coveredMinutes(items: readonly DaySuggestion[]): number {
  let total = 0
  let reached = 0
  for (const { suggestion } of items.toSorted(byTime)) {
    const start = Math.max(reached, parseMinute(suggestion.start) ?? 0)
    const end = parseMinute(suggestion.end) ?? 0
    if (end > start) total += end - start
    reached = Math.max(reached, end)
  }
  return total
}

export const timeOf = ({ start, end }: Suggestion): Interval => ({
  start: parseMinute(start) ?? 0,
  end: parseMinute(end) ?? 0,
})

export function blockOf(suggestion: Suggestion, zone: number): KeptBlock {
  const { app, object, day, start, end } = suggestion
  const at = (text: string) => instantOf(day, parseMinute(text) ?? 0, zone)
  return { app, objectKey: object.key, day, startAt: at(start), endAt: at(end) }
}

/** A kept suggestion keeps its words; its zone, and what fits it, follow the settings, the plan and the choices of today. */
function toDaySuggestion(
  { state, suggestion: told, from, blocks, zone: own }: StoredSuggestion,
  rank: Ranker,
  zone: number,
): DaySuggestion[] {
  if (!told || state === 'dropped' || state === 'moved') return []
  const here = retold(told, { from: own ?? zone, to: zone })
  const suggestion = here ?? told
  const { object, text } = suggestion
  const plan = rank(`${text} ${object.detail ?? object.label}`, { objectKey: object.key })
  const tellsIn = here ? zone : (own ?? zone)
  return [{ suggestion: { ...suggestion, plan }, state, from, blocks, zone: tellsIn }]
}

const byTime = (a: DaySuggestion, b: DaySuggestion) =>
  a.suggestion.start.localeCompare(b.suggestion.start) ||
  a.suggestion.end.localeCompare(b.suggestion.end)
