import { expect, test } from '@playwright/test'
import { MUTANTS } from './seeded/mutants.ts'
import { plant } from './seeded/planted.ts'
import { openSecondLanes } from './second/lanes.ts'
import { playSecond } from './second/play.ts'
import { faultsOf } from './second/table.ts'

const SEEDS = Number(process.env['JEJAK_BKN_RUNS'] ?? 60)
const LANES = Number(process.env['JEJAK_BKN_LANES'] ?? 6)
const PACE = 0.05

/** Here all entries lie within the one period there is. */
const ELSEWHERE: ReadonlySet<string> = new Set(['fills whatever period is open'])

for (const mutant of MUTANTS.filter(({ name }) => !ELSEWHERE.has(name))) {
  test(`noticed on the second e-Kinerja: a filler that ${mutant.name}`, async () => {
    test.setTimeout(1_800_000)
    const { script, runner } = await plant(mutant)
    const { lanes, close } = await openSecondLanes({ count: LANES, pace: PACE, script })
    const found: string[] = []
    let next = 1
    const work = async (lane: (typeof lanes)[number]) => {
      while (next <= SEEDS && found.length === 0) {
        const seed = next
        next += 1
        const mode = mutant.mode ?? 'save'
        found.push(
          ...faultsOf(await playSecond(lane, seed, { runner, mode })).map(
            (each) => `${seed}: ${each}`,
          ),
        )
      }
    }
    await Promise.all(lanes.map(work))
    await close()
    process.stdout.write(
      `${mutant.name}: ${found[0]?.slice(0, 60) ?? 'NOT NOTICED'} (${next - 1} runs)\n`,
    )
    expect(found).not.toEqual([])
  })
}
