import { expect, test } from '@playwright/test'
import { FAULTS } from '../sites/kinerja-bkn/backend/fx.ts'
import { openLanes } from './seeded/lanes.ts'
import { closingLine, playMany } from './seeded/many-runs.ts'
import { playScene } from './seeded/scene.ts'

const RUNS = Number(process.env['JEJAK_BKN_RUNS'] ?? 1000)
const FIRST = Number(process.env['JEJAK_BKN_FIRST_SEED'] ?? 1)
const LANES = Number(process.env['JEJAK_BKN_LANES'] ?? 6)

const say = (line: string) => process.stdout.write(`${line}\n`)

test('forty entries over five days survive every kind of failure', async () => {
  test.setTimeout(1_800_000)
  const { lanes, close } = await openLanes({ count: 1, patience: 'quick' })
  const begun = performance.now()
  const tally = await playMany({
    lanes,
    first: 40,
    count: 1,
    play: (lane, seed) => playScene(lane, seed, { count: 40 }),
  })
  await close()
  say(`forty in ${Math.round((performance.now() - begun) / 1000)} s: ${closingLine(tally)}`)
  expect(tally.failing).toEqual([])
})

/** Filling for a person shares all but the last step with saving for them, so a fifth of the seeds is enough for it. */
const BATCHES = [
  { mode: 'save', runs: RUNS, says: 'seeded batches' },
  { mode: 'fill', runs: Math.ceil(RUNS / 5), says: 'batches in which a person presses OK' },
] as const

for (const { mode, runs, says } of BATCHES) {
  test(`${runs} ${says}: each entry exactly once, nothing wrong, nothing believed`, async () => {
    test.setTimeout(600_000 + runs * 60_000)
    const { lanes, close } = await openLanes({ count: LANES, patience: 'quick' })
    const begun = performance.now()
    const tally = await playMany({
      lanes,
      first: FIRST,
      count: runs,
      play: (lane, seed) => playScene(lane, seed, { mode }),
      onRun: (so) => {
        if (so.runs % 20 > 0) return
        const each = (performance.now() - begun) / so.runs / 1000
        say(
          `${so.runs} runs, ${each.toFixed(1)} s each, failing seeds: ${so.failing.map(({ seed }) => seed).join(' ') || 'none'}`,
        )
      },
    })
    await close()
    say(`seeds ${FIRST}–${FIRST + runs - 1}: ${closingLine(tally)}`)
    expect(tally.failing).toEqual([])
    if (runs >= 20) expect([...tally.faults.keys()].toSorted()).toEqual([...FAULTS].toSorted())
  })
}
