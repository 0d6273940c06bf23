import { expect, test } from '@playwright/test'
import { openLanes } from './seeded/lanes.ts'
import { playMany } from './seeded/many-runs.ts'
import { MUTANTS } from './seeded/mutants.ts'
import { plant } from './seeded/planted.ts'
import { playScene } from './seeded/scene.ts'

const SEEDS = Number(process.env['JEJAK_BKN_RUNS'] ?? 40)
const LANES = Number(process.env['JEJAK_BKN_LANES'] ?? 6)

for (const mutant of MUTANTS) {
  test(`noticed: a filler that ${mutant.name}`, async () => {
    test.setTimeout(1_800_000)
    const { script, runner } = await plant(mutant)
    const { lanes, close } = await openLanes({ count: LANES, patience: 'quick', script })
    const tally = await playMany({
      lanes,
      first: 1,
      count: SEEDS,
      play: (lane, seed) =>
        playScene(lane, seed, { runner, maxStops: 60, mode: mutant.mode ?? 'save' }),
      isEnough: ({ failing }) => failing.length > 0,
    })
    await close()
    const [caught] = tally.failing
    const as = Object.entries(caught?.verdict ?? {}).flatMap(([name, list]) =>
      list.length > 0 ? [name] : [],
    )
    process.stdout.write(
      `${mutant.name}: ${caught ? `seed ${caught.seed}, ${as.join(' and ')}` : 'NOT NOTICED'} (${tally.runs} runs)\n`,
    )
    expect(as).not.toEqual([])
  })
}
