import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DAY_MUTANTS } from './day-mutants.ts'
import { MUTANTS } from './mutants.ts'
import { playSeed, type FuzzClock, type RunResult } from './run.ts'
import { openServerWorld, type ServerWorld } from './server-world.ts'
import { FAULT_KINDS } from './verdict.ts'

const SEEDS = 80
/** Far more than any of them needs; each ends at the first seed that shows it. */
const MUTANT_SEEDS = 80
const MINUTES = 60_000

const clock: FuzzClock = { nowMs: 0 }
let server: ServerWorld
beforeAll(async () => {
  server = await openServerWorld(() => clock.nowMs)
})
afterAll(() => server.close())

const faultsOf = (result: RunResult): string[] =>
  FAULT_KINDS.flatMap((kind) => result[kind].map((what) => `seed ${result.seed}: ${kind}: ${what}`))

describe('sync between devices that lose, repeat and delay, and a server that fails half way', () => {
  test(
    `${SEEDS} seeds: nothing is lost, doubled, overwritten or submitted unseen, and all ends equal`,
    async () => {
      const found: string[] = []
      let applied = 0
      const faults = new Set<string>()
      const played = new Set<string>()
      for (let seed = 1; seed <= SEEDS; seed++) {
        const result = await playSeed({ server, clock, seed })
        found.push(...faultsOf(result))
        applied += result.applied
        for (const fault of result.faults.keys()) faults.add(fault)
        for (const act of result.played.keys()) played.add(act)
      }
      expect(found).toEqual([])
      // A run in which nothing happened, or nothing went wrong, proves nothing.
      expect(applied).toBeGreaterThan(SEEDS * 3)
      expect([...faults].sort()).toEqual([
        'bad-gateway',
        'delivered-late',
        'delivered-twice',
        'half-done',
        'portal',
        'request-lost',
        'response-cut',
        'response-lost',
        'signed-out',
        'somebody-else',
        'tab-killed',
        'too-many',
      ])
      expect([...played].sort()).toEqual([
        'a refused merge',
        'a refused split',
        'a refused undo of a merge',
        'a refused undo of a split',
        'merge',
        'recording',
        'signed out and in',
        'split',
        'undone merge',
        'undone split',
      ])
    },
    10 * MINUTES,
  )

  test(
    'two runners on one database stay harmless',
    async () => {
      const two = { name: 'two runners', runners: 2, tap: () => ({}) }
      const found: string[] = []
      for (let seed = 1; seed <= 15; seed++) {
        found.push(...faultsOf(await playSeed({ server, clock, seed, mutant: two })))
      }
      expect(found).toEqual([])
    },
    5 * MINUTES,
  )

  test.each([...MUTANTS, ...DAY_MUTANTS])(
    'catches: $name',
    async (mutant) => {
      let caught: string[] = []
      const first = mutant.firstSeed ?? 1
      for (let seed = first; seed < first + MUTANT_SEEDS && caught.length === 0; seed++) {
        caught = faultsOf(await playSeed({ server, clock, seed, mutant }))
      }
      expect(caught).not.toEqual([])
    },
    5 * MINUTES,
  )
})
