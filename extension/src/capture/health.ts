import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Reading } from '../messages/page-report.ts'

/** Counters of how well an adapter still understands its site. No text, no address. */
const CountersSchema = v.object({
  /** Pages in a row on which the anchors of an object were not found. */
  missedInRow: v.fallback(v.number(), 0),
  seen: v.fallback(v.number(), 0),
  happened: v.fallback(v.number(), 0),
  cancelled: v.fallback(v.number(), 0),
  /** Of the newest gestures: how many there were, and how many led to something that was seen. */
  gestures: v.fallback(v.number(), 0),
  answered: v.fallback(v.number(), 0),
  /** Most gestures of the last full count led to nothing that could be seen. */
  isLosingOutcomes: v.fallback(v.boolean(), false),
})
const HealthSchema = v.fallback(v.record(v.string(), CountersSchema), {})
export type Counters = v.InferOutput<typeof CountersSchema>
export type Health = Readonly<Record<string, Counters>>

const KEY = 'health'
const MISSES_UNTIL_DECLINE = 5
/** So many gestures make a judgement; fewer than half of them answered is a bad one. */
const GESTURES_COUNTED = 20
const noCounters: Counters = v.parse(CountersSchema, {})

export async function readHealth(): Promise<Health> {
  return v.parse(HealthSchema, (await browser.storage.local.get(KEY))[KEY] ?? {})
}

/** True when the adapter lost its anchors: only time and titles are recorded, and the screens say so. */
export const isDeclining = (counters: Counters | undefined): boolean =>
  counters !== undefined &&
  (counters.missedInRow >= MISSES_UNTIL_DECLINE || counters.isLosingOutcomes)

/** Counts one gesture, and judges when enough of them have been counted. */
export function countGesture(counters: Counters): Counters {
  if (counters.gestures + 1 < GESTURES_COUNTED)
    return { ...counters, gestures: counters.gestures + 1 }
  const isLosingOutcomes = counters.answered < GESTURES_COUNTED / 2
  return { ...counters, gestures: 0, answered: 0, isLosingOutcomes }
}

export const noteGesture = (app: string): Promise<void> => change(app, countGesture)

export const noteReading = (app: string, reading: Reading): Promise<void> =>
  change(app, (counters) => {
    // A draft has no number yet, but no letter is without a subject.
    const missed =
      reading.missing.includes('detail') || (reading.missing.length > 0 && reading.matchLevel < 2)
    const complete = !missed && reading.matchLevel >= 2 && reading.object.type !== 'page'
    return {
      ...counters,
      seen: counters.seen + 1,
      missedInRow: missed ? counters.missedInRow + 1 : complete ? 0 : counters.missedInRow,
    }
  })

export const noteOutcome = (app: string, happened: boolean): Promise<void> =>
  change(app, (counters) => ({
    ...counters,
    happened: counters.happened + (happened ? 1 : 0),
    cancelled: counters.cancelled + (happened ? 0 : 1),
    answered: counters.answered + 1,
  }))

async function change(app: string, update: (counters: Counters) => Counters): Promise<void> {
  const health = await readHealth()
  const changed = { ...health, [app]: update(health[app] ?? noCounters) }
  // Counters are no reason to lose an event: a full disk refuses them as well.
  await browser.storage.local.set({ [KEY]: changed }).catch(() => undefined)
}
