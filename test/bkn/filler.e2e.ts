import { expect, test } from '@playwright/test'
import { openLanes } from './seeded/lanes.ts'
import { playMany } from './seeded/many-runs.ts'
import { playScene } from './seeded/scene.ts'

/** Long enough for a busy machine: too short, and the same is only tried again, at worst to no end. */
const PATIENCE = { openMs: 4000, saveMs: 6000, settleMs: 3000 }

/** A thousand seeds are a long run (`pnpm e2e:long bkn/filler`); these few keep the way open in every run. */
for (const [mode, count, says] of [
  ['save', 3, 'under every kind of failure each entry stands exactly once, as it was meant'],
  ['fill', 2, 'the same where a person presses OK, or closes the form without it'],
] as const) {
  test(says, { tag: '@bkn' }, async () => {
    const { lanes, close } = await openLanes({ count: 2, patience: PATIENCE })
    const tally = await playMany({
      lanes,
      first: 1,
      count,
      play: (lane, seed) => playScene(lane, seed, { mode }),
    })
    await close()
    expect(tally.failing).toEqual([])
    expect(tally.runs).toBe(count)
  })
}
