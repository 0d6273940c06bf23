import { runQueue } from '@jejak/extension/bkn/runner'
import type { RunnerOptions } from '@jejak/extension/bkn/runner'
import { entryKey } from '@jejak/shared/bkn/fill-entry'
import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import type { BknProblemCode } from '@jejak/shared/bkn/problem'
import { nextItem, withState } from '@jejak/shared/bkn/queue'
import type { Mode, Queue } from '@jejak/shared/bkn/queue'
import type { UnitChoice } from '@jejak/shared/bkn/unit-choice'
import { toDay } from '@jejak/shared/calendar/day'
import type { Fx } from '../../sites/kinerja-bkn/backend/fx.ts'
import { rowKey } from '../batch.ts'
import { asKept } from './kept.ts'
import { Killed, mortal } from './kill.ts'
import type { Lane } from './lanes.ts'
import { sureMsOf } from './manners.ts'
import { withPerson } from './person-at-form.ts'
import { attend, lookWhenAtRest } from './person.ts'
import { judge } from './verdict.ts'
import type { Verdict } from './verdict.ts'

/** The runner as it stands, or one with a defect planted. */
export type Runner = (queue: Queue, options: RunnerOptions) => Promise<Queue>

export type Outcome = {
  readonly verdict: Verdict
  /** Why it stopped, each time; `killed` when its panel went away. */
  readonly stops: readonly (BknProblemCode | 'killed')[]
}

/** Fills a queue to its end, with a person who attends to each stop, and judges what came of it. */
export async function fillSeeded({
  lane,
  entries,
  killRate = 0,
  seed = 1,
  runner = runQueue,
  mode = 'save',
  maxStops = 40 * entries.length,
}: {
  readonly lane: Lane
  readonly entries: readonly FillEntry[]
  /** Chance that the panel goes away at a command, before it or in the midst of it. */
  readonly killRate?: number
  readonly seed?: number
  readonly runner?: Runner
  /** In `fill` somebody sits there and presses OK. */
  readonly mode?: Mode
  /** More stops than this mean that it does not come to an end. */
  readonly maxStops?: number
}): Promise<Outcome> {
  const { kinerja } = lane
  const attended = withPerson(lane, seed)
  const page = mortal(attended.page, killRate, seed)
  const believed: string[] = []
  const stops: Outcome['stops'][number][] = []
  let kept: Queue = {
    id: `q${seed}`,
    mode,
    items: entries.map((entry) => ({ entry, state: { kind: 'waiting' } })),
    paused: null,
  }
  const units: UnitChoice[] = []
  let sawEmpty = false
  while (stops.length < maxStops) {
    const isKilled = await runner(structuredClone(kept), {
      page,
      // At no moment may the queue call saved what the server does not hold.
      save: async (queue) => {
        kept = structuredClone(queue)
        const held = kinerja.rows.map(rowKey)
        believed.push(...inventedBy(queue, held, kinerja.fx))
      },
      log: async () => undefined,
      mappings: [],
      units,
      sureMs: sureMsOf(lane.patience),
      now: () => 0,
      today: () => toDay('2025-11-21'),
      signal: new AbortController().signal,
      sawEmpty,
    }).then(
      () => false,
      (error: unknown) => {
        if (error instanceof Killed) return true
        throw error
      },
    )
    await attended.settled()
    const item = nextItem(kept)
    if (!isKilled && (kept.paused === null || item === undefined)) break
    stops.push(isKilled ? 'killed' : (kept.paused?.code ?? 'stopped'))
    if (item === undefined) break
    const reason = kept.paused ?? { code: 'page-gone' }
    const { rencanaAksi, unit } = item.entry
    if (reason.code === 'unit-differs') {
      units.push({ rencanaAksi, own: unit, theirs: reason.message ?? '', at: 0 })
    }
    const seen = await attend(lane, reason, item.entry)
    sawEmpty = seen.sawEmpty
    if (seen.isThere) {
      const told = { kind: 'saved', at: 0, how: 'told' } as const
      kept = { ...withState(kept, item.entry.id, told), paused: null }
    }
  }
  while (kinerja.underWay > 0) await new Promise((resolve) => setTimeout(resolve, 20))
  kinerja.stale = undefined
  const drawn = await lookWhenAtRest(lane)
  const verdict = judge({
    entries,
    rows: kinerja.rows,
    drawn,
    queue: kept,
    believed,
    fx: kinerja.fx,
  })
  return { verdict, stops }
}

const inventedBy = (queue: Queue, held: readonly string[], fx: Fx): readonly string[] =>
  queue.items
    .filter(({ state }) => state.kind === 'saved')
    .map(({ entry }) => entryKey(asKept(entry, fx)))
    .filter((key) => !held.includes(key))
