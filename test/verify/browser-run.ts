import { join } from 'node:path'
import { ROOT } from '../guards/source.ts'
import { readFailedTests } from './browser-report.ts'
import type { FailedTest } from './browser-report.ts'
import { runStep } from './step.ts'
import { ONE_PASSED, readPlaywrightTally } from './tally.ts'
import type { Tally } from './tally.ts'
import { judgeFailures } from './unsteady.ts'
import type { Judged } from './unsteady.ts'

export type BrowserRun = { readonly tally: Tally; readonly failed: readonly FailedTest[] }

const PLAYWRIGHT = ['pnpm', 'exec', 'playwright', 'test', '-c', 'test']

/**
 * Plays browser tests once, and reads what failed. `results` is a folder under `test/` for reports and pictures, so that
 * a run beside or after another one takes nothing away from it; `env` may plant a moment (`JEJAK_MOMENT`).
 */
export async function playBrowserTests(options: {
  readonly name: string
  readonly args?: readonly string[]
  readonly results?: string
  readonly env?: Readonly<Record<string, string>>
}): Promise<BrowserRun> {
  const { name, args = [], results = 'results', env = {} } = options
  const report = join(ROOT, 'test', results, 'e2e.json')
  const { tally } = await runStep({
    name,
    command: [...PLAYWRIGHT, ...args],
    env: { ...env, JEJAK_RESULTS: results },
    tally: () => readPlaywrightTally(report),
  })
  const failed = await readFailedTests(report).catch(() => [])
  return { tally, failed }
}

/** The whole suite; the few that failed are played once more, each alone. */
export async function runBrowserTests(): Promise<Judged> {
  return judgeFailures(await playBrowserTests({ name: 'browser tests' }), async (test) => {
    const again = await playBrowserTests({
      name: `once more, alone: ${test.title}`,
      args: [test.place, `--project=${test.project}`, '--workers=1'],
      results: 'results-again',
    })
    // A place that several tests share plays them all, and stands for the one that failed.
    return again.tally.failed === 0 && again.tally.passed > 0 ? ONE_PASSED : again.tally
  })
}
