import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../guards/source.ts'
import { runStep } from './step.ts'
import { readUnitReport } from './unit-report.ts'
import type { FailedFile } from './unit-report.ts'
import type { Tally } from './tally.ts'
import { judgeFailures } from './unsteady.ts'
import type { Judged } from './unsteady.ts'

type Env = Readonly<Record<string, string>>
type UnitRun = { readonly tally: Tally; readonly failed: readonly FailedFile[] }

/** All unit tests on both databases; the few files that failed are played once more, each alone. */
export async function runUnitTests(env: Env): Promise<Judged> {
  // Left to itself the runner keeps one core free, which on two is half of the machine.
  const run = await playUnitTests('unit tests and both databases', env, 'unit', [
    `--maxWorkers=${availableParallelism()}`,
  ])
  return judgeFailures(run, async ({ place }) => {
    const again = await playUnitTests(`once more, alone: ${place}`, env, 'unit-again', [
      place,
      '--maxWorkers=1',
    ])
    return again.tally
  })
}

async function playUnitTests(
  name: string,
  env: Env,
  report: string,
  args: readonly string[],
): Promise<UnitRun> {
  const path = join(ROOT, 'test/results', `${report}.json`)
  const output = ['--reporter=default', '--reporter=./test/verify/unit-reporter.ts']
  const { tally } = await runStep({
    name,
    command: ['pnpm', 'exec', 'vitest', 'run', ...args, ...output],
    env: { ...env, JEJAK_UNIT_REPORT: path },
    tally: async () => (await readUnitReport(path)).tally,
  })
  const failed = await readUnitReport(path).then(
    (read) => read.failed,
    () => [],
  )
  return { tally, failed }
}
