import { expect, test } from '@playwright/test'
import { MUTANTS } from './seeded/mutants.ts'
import { playAtPanel } from './second/at-panel.ts'
import { openPanelLanes } from './second/panel-lanes.ts'
import { faultsOf } from './second/table.ts'

const SEEDS = Number(process.env['JEJAK_BKN_RUNS'] ?? 40)
const LANES = Number(process.env['JEJAK_BKN_LANES'] ?? 4)
const PACE = 0.05

/** Here all entries lie within the one period there is. */
const ELSEWHERE: ReadonlySet<string> = new Set(['fills whatever period is open'])

for (const mutant of MUTANTS.filter(({ name }) => !ELSEWHERE.has(name))) {
  test(`noticed by somebody at the panel: a filler that ${mutant.name}`, async () => {
    test.setTimeout(1_800_000)
    const { edits } = mutant
    const { lanes, close } = await openPanelLanes({ count: LANES, pace: PACE, edits })
    const found: string[] = []
    let next = 1
    const work = async (lane: (typeof lanes)[number]) => {
      while (next <= SEEDS && found.length === 0) {
        const seed = next
        next += 1
        const outcome = await playAtPanel(lane, seed, { mode: mutant.mode ?? 'save' })
        found.push(...faultsOf(outcome).map((each) => `${seed}: ${each}`))
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
