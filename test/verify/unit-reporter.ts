import { writeFileSync, mkdirSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import type { SerializedError } from 'vitest'
import type { Reporter, TestModule } from 'vitest/node'
import { firstLine } from './first-line.ts'
import { NOTHING } from './tally.ts'
import type { Tally } from './tally.ts'
import type { FailedFile, UnitReport } from './unit-report.ts'

/**
 * Writes what a run of the unit tests came to, into the file that `JEJAK_UNIT_REPORT` names. Vitest's own JSON leaves
 * out why the preparation of a file (`beforeAll`) fell, which is what a busy machine breaks first.
 */
export default class UnitReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const report: UnitReport = {
      files: modules.map((module) => ({ ...describe(module), counted: count(module) })),
      unhandled: unhandled.map(({ message }) => firstLine(message)),
    }
    const path = process.env['JEJAK_UNIT_REPORT'] ?? ''
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, JSON.stringify(report))
  }
}

/** A file that could not be loaded, or whose preparation fell, has no failed test and is one failure. */
function count(module: TestModule): Tally {
  const tally = { ...NOTHING }
  for (const test of module.children.allTests()) {
    const { state } = test.result()
    tally[state === 'pending' ? 'skipped' : state]++
  }
  return module.ok() || tally.failed > 0 ? tally : { ...tally, failed: 1 }
}

/** Where the file is, and what in it fell first; without a failure both words are empty. */
function describe(module: TestModule): Omit<FailedFile, 'counted'> {
  const suites = [module, ...module.children.allSuites()]
  const fallen = suites.flatMap((suite) =>
    suite.errors().map((error) => ({
      title: suite.type === 'suite' ? suite.fullName : 'the file itself',
      error,
    })),
  )
  for (const test of module.children.allTests('failed')) {
    for (const error of test.result().errors ?? []) fallen.push({ title: test.fullName, error })
  }
  const [first] = fallen
  return {
    // As Vitest finds it again from where it was started.
    place: relative(process.cwd(), module.moduleId),
    title: first?.title ?? '',
    error: firstLine(first?.error.message ?? ''),
  }
}
