import { expect } from '@playwright/test'
import { test } from '../../fixtures/sites.ts'
import { runDay } from './run.ts'

test(
  'a worker that is stopped fifteen times loses nothing and tells nothing twice',
  { tag: '@capture' },
  async ({ sites }) => {
    const { lost, twice, kills, acts, edits, stretches, stored } = await runDay({
      sites,
      seed: 1,
      kills: 15,
    })
    expect({ lost, twice, kills }).toEqual({ lost: [], twice: [], kills: 15 })
    expect(acts + edits + stretches).toBeGreaterThan(5)
    expect(stored).not.toMatch(/CANARY/i)
  },
)
