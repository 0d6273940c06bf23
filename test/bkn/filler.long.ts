import { expect, test } from '@playwright/test'
import { FAULTS } from '../sites/kinerja-bkn/backend/fx.ts'
import { openLanes } from './lanes.ts'
import { closingLine, playMany } from './many-runs.ts'
import { playScene } from './scene.ts'

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

test(`${RUNS} seeded batches: each entry exactly once, nothing wrong, nothing believed`, async () => {
  test.setTimeout(600_000 + RUNS * 60_000)
  const { lanes, close } = await openLanes({ count: LANES, patience: 'quick' })
  const begun = performance.now()
  const tally = await playMany({
    lanes,
    first: FIRST,
    count: RUNS,
    play: (lane, seed) => playScene(lane, seed),
    onRun: ({ runs, failing }) => {
      if (runs % 20 > 0) return
      const each = (performance.now() - begun) / runs / 1000
      say(
        `${runs} runs, ${each.toFixed(1)} s each, failing seeds: ${failing.map(({ seed }) => seed).join(' ') || 'none'}`,
      )
    },
  })
  await close()
  say(`seeds ${FIRST}–${FIRST + RUNS - 1}: ${closingLine(tally)}`)
  expect(tally.failing).toEqual([])
  if (RUNS >= 20) expect([...tally.faults.keys()].toSorted()).toEqual([...FAULTS].toSorted())
})
