import type { BrowserRun } from '../verify/browser-run.ts'
import { formatTally } from '../verify/tally.ts'

export type Play = { readonly name: string; readonly seconds: number; readonly run: BrowserRun }

/** A line for each play, and one for each test that failed in any of them, with how often and what it said first. */
export function describePlays(plays: readonly Play[]): string {
  const failures = Map.groupBy(
    plays.flatMap(({ run }) => run.failed),
    ({ place, title }) => `${place} › ${title}`,
  )
  return [
    ...plays.map(
      ({ name, seconds, run }) => `${name}: ${formatTally(run.tally)} (${seconds.toFixed(0)} s)`,
    ),
    failures.size === 0 ? 'No test failed in any play.' : 'Failures per test:',
    ...[...failures].map(
      ([test, all]) => `  ${all.length} of ${plays.length}: ${test}\n      ${all[0]?.error}`,
    ),
  ].join('\n')
}

/** True when nothing failed anywhere, also nothing that has no name (a crash, a file that does not load). */
export const allPassed = (plays: readonly Play[]): boolean =>
  plays.every(({ run }) => run.tally.failed === 0 && run.tally.passed > 0)
