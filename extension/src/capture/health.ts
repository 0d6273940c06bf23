import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { CheckedReading } from './report.ts'

/** Counters of how well an adapter still understands its site. No text, no address. */
const CountersSchema = v.object({
  /** Pages in a row on which the anchors of an object were not found. */
  missedInRow: v.fallback(v.number(), 0),
  seen: v.fallback(v.number(), 0),
  happened: v.fallback(v.number(), 0),
  cancelled: v.fallback(v.number(), 0),
})
const HealthSchema = v.fallback(v.record(v.string(), CountersSchema), {})
export type Counters = v.InferOutput<typeof CountersSchema>
export type Health = Readonly<Record<string, Counters>>

const KEY = 'health'
const MISSES_UNTIL_DECLINE = 5
const noCounters: Counters = { missedInRow: 0, seen: 0, happened: 0, cancelled: 0 }

export async function readHealth(): Promise<Health> {
  return v.parse(HealthSchema, (await browser.storage.local.get(KEY))[KEY] ?? {})
}

/** True when the adapter lost its anchors: only time and titles are recorded, and the popup says so. */
export const isDeclining = (counters: Counters | undefined): boolean =>
  (counters?.missedInRow ?? 0) >= MISSES_UNTIL_DECLINE

export const noteReading = (app: string, reading: CheckedReading): Promise<void> =>
  change(app, (counters) => {
    const missed = reading.missing.length > 0 && reading.rung < 2
    const complete = reading.rung >= 2 && reading.object.type !== 'page'
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
  }))

async function change(app: string, update: (counters: Counters) => Counters): Promise<void> {
  const health = await readHealth()
  await browser.storage.local.set({
    [KEY]: { ...health, [app]: update(health[app] ?? noCounters) },
  })
}
