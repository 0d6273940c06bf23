import type { Verdict } from './verdict.ts'
import type { Lane } from './lanes.ts'
import { withinLimit } from './within-limit.ts'
import type { Outcome } from './seeded-run.ts'

export type Played = Outcome & { readonly entries: number }
export type Failing = { readonly seed: number; readonly verdict: Verdict }

/** What a number of seeded runs came to. */
export type Tally = {
  runs: number
  entries: number
  readonly faults: Map<string, number>
  readonly stops: Map<string, number>
  readonly failing: Failing[]
}

/** Plays seeds on all lanes at once, each on the next lane that is free, until they are through or one `isEnough`. */
export async function playMany(options: {
  readonly lanes: readonly Lane[]
  readonly first: number
  readonly count: number
  play(lane: Lane, seed: number): Promise<Played>
  /** Said after every run, for whoever waits. */
  onRun?(tally: Tally, seed: number): void
  isEnough?(tally: Tally): boolean
}): Promise<Tally> {
  const tally: Tally = { runs: 0, entries: 0, faults: new Map(), stops: new Map(), failing: [] }
  let next = options.first
  const work = async (lane: Lane) => {
    while (next < options.first + options.count && !options.isEnough?.(tally)) {
      const seed = next++
      lane.kinerja.struck.length = 0
      const played = await withinLimit(options.play(lane, seed), seed)
      tally.runs += 1
      tally.entries += played.entries
      for (const fault of lane.kinerja.struck) add(tally.faults, fault)
      for (const stop of played.stops) add(tally.stops, stop)
      if (isFaulty(played.verdict)) tally.failing.push({ seed, verdict: played.verdict })
      options.onRun?.(tally, seed)
    }
  }
  await Promise.all(options.lanes.map(work))
  return tally
}

const isFaulty = (verdict: Verdict): boolean =>
  Object.values(verdict).some((found) => found.length > 0)

const add = (to: Map<string, number>, key: string) => to.set(key, (to.get(key) ?? 0) + 1)

/** One line of figures. */
export function closingLine({ runs, entries, faults, stops, failing }: Tally): string {
  const list = (of: ReadonlyMap<string, number>) =>
    [...of]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, n]) => `${name} ${n}`)
      .join(', ')
  const sum = (of: ReadonlyMap<string, number>) => [...of.values()].reduce((a, b) => a + b, 0)
  const found = NAMES.map(([name, said]) => {
    const count = failing.reduce((all, { verdict }) => all + verdict[name].length, 0)
    return `${said} ${count}`
  })
  return `${runs} runs, ${entries} entries; ${sum(faults)} faults met (${list(faults)}); ${sum(stops)} stops (${list(stops)}); ${found.join(', ')}`
}

const NAMES: readonly (readonly [keyof Verdict, string])[] = [
  ['wrong', 'wrong field or rencana aksi'],
  ['doubled', 'doubled'],
  ['missing', 'missing'],
  ['believed', 'reported saved but not'],
  ['denied', 'saved but reported failed'],
  ['undrawn', 'calendar unlike the server'],
  ['endless', 'without an end'],
]
