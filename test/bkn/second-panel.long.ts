import { expect, test } from '@playwright/test'
import { playAtPanel } from './second/at-panel.ts'
import { openPanelLanes } from './second/panel-lanes.ts'
import type { SecondOutcome } from './second/play.ts'
import { faultsOf, tableOf } from './second/table.ts'
import { withinLimit } from './seeded/within-limit.ts'

const RUNS = Number(process.env['JEJAK_BKN_RUNS'] ?? 20)
const FIRST = Number(process.env['JEJAK_BKN_FIRST_SEED'] ?? 1)
const LANES = Number(process.env['JEJAK_BKN_LANES'] ?? 4)
/** A twentieth: a save of ninety seconds takes four and a half. */
const PACE = Number(process.env['JEJAK_BKN_PACE'] ?? 0.05)
/** After so many minutes no further batch is begun, and what was played is judged. */
const MINUTES = Number(process.env['JEJAK_BKN_MINUTES'] ?? Infinity)

const say = (line: string) => process.stdout.write(`${line}\n`)

test(`${RUNS} batches on an e-Kinerja that the filler has never seen, by somebody at the panel`, async () => {
  test.setTimeout(600_000 + RUNS * 60_000)
  const { lanes, close } = await openPanelLanes({ count: LANES, pace: PACE })
  const outcomes: SecondOutcome[] = []
  const broken: string[] = []
  const begun = Date.now()
  let next = FIRST
  const work = async (lane: (typeof lanes)[number]) => {
    while (next < FIRST + RUNS && Date.now() - begun < MINUTES * 60_000) {
      const seed = next
      next += 1
      const outcome = await withinLimit(playAtPanel(lane, seed), seed).catch((error: unknown) => {
        broken.push(`seed ${seed}: ${String(error)}`)
        say(broken.at(-1) ?? '')
      })
      if (!outcome) continue
      outcomes.push(outcome)
      const found = faultsOf(outcome)
      if (found.length > 0 || process.env['JEJAK_BKN_LOUD'] !== undefined)
        say(
          `seed ${seed} (${outcome.mode}): ${found.join(' | ')} [${outcome.stops.join(' ')}] ${outcome.refusals.join(' ')}`,
        )
    }
  }
  await Promise.all(lanes.map(work))
  await close()
  say(tableOf(outcomes, (Date.now() - begun) / 1000))
  expect(broken).toEqual([])
  expect(
    outcomes.filter((outcome) => faultsOf(outcome).length > 0).map(({ seed }) => seed),
  ).toEqual([])
})
