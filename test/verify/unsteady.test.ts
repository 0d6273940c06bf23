import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFailedTests } from './browser-report.ts'
import type { FailedTest } from './browser-report.ts'
import { ONE_FAILED, ONE_PASSED } from './tally.ts'
import { judgeFailures } from './unsteady.ts'

const failing = (line: number): FailedTest => ({
  place: `day/day.e2e.ts:${line}`,
  project: 'office',
  title: `test ${line}`,
  error: 'Error: too late',
})
const tally = (passed: number, failed: number) => ({ passed, failed, skipped: 0 })

test('a test that passes when played again is counted as passed and named with its first failure', async () => {
  const judged = await judgeFailures({ tally: tally(9, 1), failed: [failing(4)] }, () =>
    Promise.resolve(ONE_PASSED),
  )
  expect(judged).toEqual({
    tally: tally(10, 0),
    remarks: ['Unsteady: day/day.e2e.ts:4 › test 4\n  first failure: Error: too late'],
  })
})

test('a test that fails again is a failure', async () => {
  const judged = await judgeFailures(
    { tally: tally(8, 2), failed: [failing(4), failing(5)] },
    ({ place }) => Promise.resolve(place.endsWith(':5') ? ONE_PASSED : ONE_FAILED),
  )
  expect(judged.tally).toEqual(tally(9, 1))
})

test('a file of tests that passes when played again counts what it counts then', async () => {
  const counted = { passed: 18, failed: 1, skipped: 18 }
  const judged = await judgeFailures(
    { tally: { passed: 100, failed: 1, skipped: 20 }, failed: [{ ...failing(1), counted }] },
    () => Promise.resolve(tally(36, 0)),
  )
  expect(judged.tally).toEqual({ passed: 118, failed: 0, skipped: 2 })
})

test('more than two failures are not played again', async () => {
  const failed = [failing(1), failing(2), failing(3)]
  const played: FailedTest[] = []
  const judged = await judgeFailures({ tally: tally(7, 3), failed }, (one) => {
    played.push(one)
    return Promise.resolve(ONE_PASSED)
  })
  expect([judged.tally, played]).toEqual([tally(7, 3), []])
})

test('a run that broke outside its tests stays broken', async () => {
  const judged = await judgeFailures({ tally: tally(7, 2), failed: [failing(1)] }, () =>
    Promise.resolve(ONE_PASSED),
  )
  expect(judged.tally).toEqual(tally(7, 2))
})

test('failed tests are read from the report with place, project and error', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jejak-report-'))
  const path = join(folder, 'report.json')
  const spec = (line: number, status: string) => ({
    title: `test ${line}`,
    file: 'day/day.e2e.ts',
    line,
    tests: [
      {
        projectName: 'office',
        status,
        results: [{ errors: [{ message: '\u001B[31mError: too late\u001B[39m\n  at line 3' }] }],
      },
    ],
  })
  const inner = { specs: [spec(4, 'unexpected'), spec(5, 'expected')] }
  await writeFile(
    path,
    JSON.stringify({ suites: [{ specs: [spec(6, 'flaky')], suites: [inner] }] }),
  )
  const failed = await readFailedTests(path)
  await rm(folder, { recursive: true })
  expect(failed).toEqual([failing(6), failing(4)])
})
