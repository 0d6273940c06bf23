import type { FailedTest } from './browser-report.ts'
import type { Tally } from './tally.ts'

/** More failures than this are a broken product or a broken machine, and no bad luck. */
const MOST_PLAYED_AGAIN = 2

export type Judged = {
  readonly tally: Tally
  /** What is said of tests that passed only when they were played again. */
  readonly remarks: readonly string[]
}

/**
 * A browser test that failed is played once more, alone, after the run: on a machine that something else keeps busy one
 * of hundreds may fall. When it passes then, the run passes and names it with its first failure, so that it is mended
 * and not forgotten.
 */
export async function judgeFailures(
  run: { readonly tally: Tally; readonly failed: readonly FailedTest[] },
  playAgain: (test: FailedTest) => Promise<boolean>,
): Promise<Judged> {
  const { tally, failed } = run
  // A run that broke without naming each failing test cannot be mended by playing some of them again.
  const isKnown = failed.length === tally.failed
  if (failed.length === 0 || failed.length > MOST_PLAYED_AGAIN || !isKnown) {
    return { tally, remarks: [] }
  }
  const unsteady: FailedTest[] = []
  for (const test of failed) if (await playAgain(test)) unsteady.push(test)
  return {
    tally: {
      ...tally,
      passed: tally.passed + unsteady.length,
      failed: tally.failed - unsteady.length,
    },
    remarks: unsteady.map(
      ({ place, title, error }) => `Unsteady: ${place} › ${title}\n  first failure: ${error}`,
    ),
  }
}
