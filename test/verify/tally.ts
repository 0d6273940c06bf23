import { readFile } from 'node:fs/promises'
import * as v from 'valibot'

export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number }

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 }
export const ONE_PASSED: Tally = { ...NOTHING, passed: 1 }
export const ONE_FAILED: Tally = { ...NOTHING, failed: 1 }

export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    NOTHING,
  )
}

/** The one line that people and machines look for at the end. */
export function formatTally({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`
  return skipped > 0 ? `${line}, ${skipped} skipped` : line
}

const count = v.optional(v.number(), 0)

const PlaywrightSchema = v.object({
  errors: v.optional(v.array(v.unknown()), []),
  stats: v.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
})

/** Playwright's JSON report. A test that passed only at a second try is a failure here. */
export async function readPlaywrightTally(path: string): Promise<Tally> {
  const { stats, errors } = v.parse(PlaywrightSchema, JSON.parse(await readFile(path, 'utf8')))
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}
