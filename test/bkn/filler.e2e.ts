import { FAULTS, plainFx } from '../sites/kinerja-bkn/backend/fx.ts'
import { test } from '../sites/replica.ts'
import { makeBatch } from './batch.ts'
import { openFiller } from './filler-page.ts'
import { CALENDAR, visit } from './kinerja-page.ts'
import { fillSeeded } from './seeded-run.ts'

/** A thousand seeds are a long run (`pnpm e2e:long`); these two keep the way open in every run. */
const QUICK = { openMs: 1500, saveMs: 2500, settleMs: 1200 }

for (const seed of [2, 3]) {
  test(`seed ${seed}: under every kind of failure each entry stands exactly once`, async ({
    visitor,
    sites,
  }) => {
    test.setTimeout(240_000)
    const page = await openFiller(visitor, QUICK)
    const rates = Object.fromEntries(FAULTS.map((fault) => [fault, 0.1]))
    sites.kinerja.set({ ...plainFx, seed, rates, latencyMaxMs: 200 })
    await visit(visitor, CALENDAR)
    const entries = makeBatch({ seed, count: 3, days: 2 })
    await fillSeeded({ visitor, page, kinerja: sites.kinerja, entries })
  })
}
