import { expect } from '@playwright/test'
import { FAULTS, plainFx } from '../sites/kinerja-bkn/backend/fx.ts'
import { test } from '../sites/replica.ts'
import { makeBatch } from './batch.ts'
import { openFiller } from './filler-page.ts'
import { CALENDAR, visit } from './kinerja-page.ts'
import { fillSeeded } from './seeded-run.ts'

/** Batches run in a fortieth of real time: latencies of 0–8 s become 0–200 ms, and patience shrinks with them. */
const QUICK = { openMs: 1500, saveMs: 2500, settleMs: 1200 }
const LATENCY_MAX_MS = 200
const RUNS = Number(process.env['JEJAK_BKN_RUNS'] ?? 1000)
const FIRST = Number(process.env['JEJAK_BKN_FIRST_SEED'] ?? 1)

test('forty entries over five days survive every kind of failure', async ({ visitor, sites }) => {
  test.setTimeout(1_800_000)
  const page = await openFiller(visitor, QUICK)
  const rates = Object.fromEntries(FAULTS.map((fault) => [fault, 0.1]))
  sites.kinerja.set({ seed: 40, rates, latencyMaxMs: LATENCY_MAX_MS })
  await visit(visitor, CALENDAR)
  const entries = makeBatch({ seed: 40, count: 40, days: 5 })
  await fillSeeded({ visitor, page, kinerja: sites.kinerja, entries })
})

test(`${RUNS} seeded batches: each entry exactly once, nothing wrong, nothing believed`, async ({
  visitor,
  sites,
}) => {
  test.setTimeout(RUNS * 120_000)
  const page = await openFiller(visitor, QUICK)
  const struck = new Map<string, number>()
  let stopped = 0
  for (let seed = FIRST; seed < FIRST + RUNS; seed++) {
    const state = sites.kinerja
    state.rows.length = 0
    state.struck.length = 0
    state.set({
      ...plainFx,
      seed,
      rates: Object.fromEntries(FAULTS.map((fault) => [fault, 0.1])),
      latencyMaxMs: LATENCY_MAX_MS,
      expiry: seed % 2 === 0 ? 'load' : 'route',
      open500: seed % 3 === 0 ? 'no-form' : 'empty-form',
      loading: seed % 5 === 0 ? 'silent' : 'marked',
      dateDefault: seed % 4 === 0 ? 'empty' : 'today',
    })
    await visitor.emulateMedia({ reducedMotion: seed % 2 === 0 ? 'reduce' : 'no-preference' })
    await visit(visitor, CALENDAR)
    const entries = makeBatch({ seed, count: 2 + (seed % 4), days: 1 + (seed % 5) })
    const { stops } = await fillSeeded({ visitor, page, kinerja: state, entries })
    stopped += stops
    for (const fault of state.struck) struck.set(fault, (struck.get(fault) ?? 0) + 1)
    if (seed % 10 === 0) process.stdout.write(`seed ${seed} right, ${stopped} stops so far\n`)
  }
  process.stdout.write(`faults met: ${JSON.stringify(Object.fromEntries(struck))}\n`)
  if (RUNS >= 10) expect(struck.size).toBe(FAULTS.length)
})
