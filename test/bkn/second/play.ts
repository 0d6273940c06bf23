import { setTimeout as wait } from 'node:timers/promises'
import { runQueue } from '@jejak/extension/bkn/runner'
import type { Mapping } from '@jejak/shared/bkn/mapping'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { nextItem, withEntry, withState } from '@jejak/shared/bkn/queue'
import type { Queue } from '@jejak/shared/bkn/queue'
import { differencesOf } from '@jejak/shared/bkn/sight'
import { withUnit } from '@jejak/shared/bkn/unit-choice'
import type { UnitChoice } from '@jejak/shared/bkn/unit-choice'
import { toDay } from '@jejak/shared/calendar/day'
import { keepRecords } from '../../sites/kinerja-second/records.ts'
import { drawSetting } from '../../sites/kinerja-second/setting.ts'
import type { Setting } from '../../sites/kinerja-second/setting.ts'
import { drawBatch } from '../../sites/kinerja-second/world.ts'
import { withHand } from './at-form.ts'
import { rowsFor, toEntry } from './entries.ts'
import type { SecondLane } from './lanes.ts'
import { decide, tidyUp, withMapping } from './person.ts'
import { inventedBy, judge } from './verdict.ts'
import type { Verdict } from './verdict.ts'
import { overhear } from './overhear.ts'

export const TODAY = '2026-01-20'
const SURE_MS = 60_000
export const MOST_STOPS = 40

export type SecondOutcome = {
  readonly seed: number
  readonly setting: Setting
  readonly mode: Queue['mode']
  readonly entries: number
  readonly saved: number
  readonly verdict: Verdict
  /** Every stop, by code and field. */
  readonly stops: readonly string[]
  /** Why entries were left out; empty where the setting was managed. */
  readonly refusals: readonly string[]
  readonly queue: Queue
}

/** One batch: a setting, a world, a queue, and a sensible person who presses the buttons of the panel. */
export async function playSecond(
  lane: SecondLane,
  seed: number,
  given: {
    readonly setting?: Setting
    readonly mode?: Queue['mode']
    readonly runner?: typeof runQueue
  } = {},
): Promise<SecondOutcome> {
  const setting = given.setting ?? drawSetting(seed)
  const { world, wanted } = drawBatch(seed, TODAY)
  const records = keepRecords(setting, world, lane.pace)
  const scene = { lane, records }
  const begun = await lane.begin(`b${seed}-${crypto.randomUUID()}`, records)
  const hand = withHand(begun, lane)
  const overheard = overhear(lane.visitor)
  let queue: Queue = {
    id: `q${seed}`,
    mode: given.mode ?? (seed % 4 === 0 ? 'fill' : 'save'),
    items: wanted.map((each, index) => ({
      entry: toEntry(each, world, index),
      state: { kind: 'waiting' },
    })),
    paused: null,
  }
  let mappings: readonly Mapping[] = []
  let units: readonly UnitChoice[] = []
  let sawEmpty = false
  const believed: string[] = []
  const reasons: BknProblem[] = []
  const stops: string[] = []
  const refusals: string[] = []
  const times = new Map<string, number>()
  while (stops.length < MOST_STOPS) {
    queue = await (given.runner ?? runQueue)(queue, {
      page: hand.page,
      save: async (kept) => void believed.push(...inventedBy(kept, records.rows)),
      log: async (line) => void overheard.lines.push(JSON.stringify(line)),
      mappings,
      units,
      now: Date.now,
      today: () => toDay(TODAY),
      signal: new AbortController().signal,
      sawEmpty,
      sureMs: Math.round(SURE_MS * lane.pace),
    })
    await hand.settled()
    const reason = queue.paused
    const item = nextItem(queue)
    if (reason === null || item === undefined) break
    const { entry } = item
    const name = nameOf(reason)
    stops.push(reason.code === 'server-error' ? withWords(reason) : name)
    reasons.push(reason)
    const key = `${entry.id} ${name}`
    times.set(key, (times.get(key) ?? 0) + 1)
    const deed = await decide(scene, reason, entry, times.get(key) ?? 0)
    sawEmpty = deed.do === 'send'
    if (deed.do === 'told') {
      const [row] = reason.code === 'stands-there' ? (reason.rows ?? []) : []
      const reads = row && differencesOf(entry, row).length > 0 ? { reads: row } : {}
      queue = withState(queue, entry.id, { kind: 'saved', at: Date.now(), how: 'told', ...reads })
      queue = { ...queue, paused: null }
    }
    if (deed.do === 'mend') queue = withEntry(queue, deed.entry)
    if (deed.do === 'map') mappings = withMapping(mappings, deed.mapping)
    if (deed.do === 'agree-unit') {
      const { rencanaAksi, unit } = entry
      units = withUnit(units, { rencanaAksi, own: unit, theirs: deed.theirs, at: 0 })
    }
    if (deed.do === 'leave') {
      refusals.push(withWords(reason))
      // An entry that may have been sent is looked up before it is left out, by whoever is sensible.
      const isThere = item.state.kind === 'in-doubt' && rowsFor(entry, records.rows).length > 0
      queue = withState(
        queue,
        entry.id,
        isThere ? { kind: 'saved', at: 0, how: 'told' } : { kind: 'skipped' },
      )
    }
  }
  while (records.busy) await wait(20)
  await tidyUp(scene)
  const overheardLines = await overheard.end()
  const saved = queue.items.filter(({ state }) => state.kind === 'saved').length
  const verdict = judge({ queue, records, units, believed, reasons, overheard: overheardLines })
  const { mode } = queue
  return { seed, setting, mode, entries: wanted.length, saved, verdict, stops, refusals, queue }
}

export const nameOf = ({ code, field }: BknProblem): string =>
  field === undefined ? code : `${code}:${field}`

export const withWords = (reason: BknProblem): string =>
  reason.message === undefined
    ? nameOf(reason)
    : `${nameOf(reason)} "${reason.message.slice(0, 60)}"`
