import type { BrowserRun } from '../verify/browser-run.ts'
import { formatTally } from '../verify/tally.ts'

export type Play = { readonly name: string; readonly seconds: number; readonly run: BrowserRun }

/** A line for each play, and one for each test that failed in any of them, with how often and what it said first. */
export function describePlays(plays: readonly Play[]): string {
  const failures = Map.groupBy(
    plays.flatMap(({ run }) => run.failed),
    ({ place, title }) => `${place} › ${title}`,
  )
  // The runner did not start, crashed, or could not load a file.
  const unexplained = plays.filter(({ run }) => run.failed.length === 0 && !hasPassed(run))
  return [
    ...plays.map(
      ({ name, seconds, run }) => `${name}: ${formatTally(run.tally)} (${seconds.toFixed(0)} s)`,
    ),
    ...(failures.size === 0 ? [] : ['Failures per test:']),
    ...[...failures].map(
      ([test, all]) => `  ${all.length} of ${plays.length}: ${test}\n      ${all[0]?.error}`,
    ),
    ...(unexplained.length === 0
      ? []
      : [`Failed without a failing test: ${unexplained.map(({ name }) => name).join(', ')}`]),
    ...(failures.size === 0 && unexplained.length === 0 ? ['No test failed in any play.'] : []),
  ].join('\n')
}

/** True when nothing failed anywhere, also nothing that has no name (a crash, a file that does not load). */
export const allPassed = (plays: readonly Play[]): boolean =>
  plays.every(({ run }) => hasPassed(run))

const hasPassed = ({ tally }: BrowserRun): boolean => tally.failed === 0 && tally.passed > 0
