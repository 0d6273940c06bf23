import { expect } from '@playwright/test'
import { test } from '../../fixtures/sites.ts'
import { runDay } from './run.ts'

const KILLS = Number(process.env['JEJAK_KILLS'] ?? 500)
const FIRST = Number(process.env['JEJAK_KILLS_FIRST_SEED'] ?? 1)
const A_DAY = 100

test(`days in which the worker is stopped ${KILLS} times lose nothing and tell nothing twice`, async ({
  sites,
}) => {
  test.setTimeout(KILLS * 10_000)
  const sum = { kills: 0, acts: 0, edits: 0, stretches: 0, lost: 0, twice: 0 }
  for (let seed = FIRST; sum.kills < KILLS; seed++) {
    const day = await runDay({ sites, seed, kills: Math.min(A_DAY, KILLS - sum.kills) })
    sum.kills += day.kills
    sum.acts += day.acts
    sum.edits += day.edits
    sum.stretches += day.stretches
    sum.lost += day.lost.length
    sum.twice += day.twice.length
    process.stdout.write(`seed ${seed}: ${JSON.stringify({ ...day, stored: undefined })}\n`)
    expect(day.stored).not.toMatch(/CANARY/i)
  }
  process.stdout.write(`in all: ${JSON.stringify(sum)}\n`)
  expect(sum).toMatchObject({ lost: 0, twice: 0 })
})
