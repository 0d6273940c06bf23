import { ONE_FAILED, sumTallies } from './tally.ts'
import type { Tally } from './tally.ts'

/** More failures than this are a broken product or a broken machine, and no bad luck. */
const MOST_PLAYED_AGAIN = 2

/** A browser test or a file of unit tests that did not pass. */
export type Failure = {
  readonly place: string
  readonly title: string
  readonly error: string
  /** What it counted in the run; left out, it is one failed test. */
  readonly counted?: Tally
}

export type Judged = {
  readonly tally: Tally
  /** What is said of tests that passed only when they were played again. */
  readonly remarks: readonly string[]
}

/**
 * What failed is played once more, alone, after the run: on a machine that something else keeps busy one of thousands
 * may fall. When it passes then, the run passes and names it with its first failure, so that it is mended and not
 * forgotten. `playAgain` answers what the second play counts.
 */
export async function judgeFailures<One extends Failure>(
  run: { readonly tally: Tally; readonly failed: readonly One[] },
  playAgain: (failure: One) => Promise<Tally>,
): Promise<Judged> {
  const { tally, failed } = run
  const first = failed.map(({ counted = ONE_FAILED }) => counted)
  // A run that broke without naming each failing test cannot be mended by playing some of them again.
  const isKnown = sumTallies(first).failed === tally.failed
  if (failed.length === 0 || failed.length > MOST_PLAYED_AGAIN || !isKnown) {
    return { tally, remarks: [] }
  }
  let judged = tally
  const remarks: string[] = []
  for (const one of failed) {
    const again = await playAgain(one)
    if (again.failed > 0 || again.passed === 0) continue
    const { counted = ONE_FAILED, place, title, error } = one
    judged = sumTallies([without(judged, counted), again])
    remarks.push(`Unsteady: ${place} › ${title}\n  first failure: ${error}`)
  }
  return { tally: judged, remarks }
}

const without = (all: Tally, some: Tally): Tally => ({
  passed: all.passed - some.passed,
  failed: all.failed - some.failed,
  skipped: all.skipped - some.skipped,
})
