import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '../guards/source.ts'
import { readUnitReport } from './unit-report.ts'

const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs')
const REPORTER = join(ROOT, 'test/verify/unit-reporter.ts')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jejak-report-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What a run of one file of tests comes to; its `test`, `beforeAll` and the like are globals. */
async function run(tests: string) {
  const path = join(folder, 'report.json')
  await rm(path, { force: true })
  await writeFile(join(folder, 'some.test.js'), tests)
  const args = ['run', '--root', folder, '--globals', `--reporter=${REPORTER}`]
  const env = { ...process.env, JEJAK_UNIT_REPORT: path }
  await promisify(execFile)(process.execPath, [VITEST, ...args], { cwd: folder, env }).catch(
    () => 'a failing run exits with 1',
  )
  return readUnitReport(path)
}

test('tests are counted by how they ended, and a file that passed is not named', async () => {
  const { tally, failed } = await run(`test('one', () => {}); test.skip('two', () => {})`)
  expect(tally).toEqual({ passed: 1, failed: 0, skipped: 1 })
  expect(failed).toEqual([])
})

test('a failed test names its file, itself and its error', async () => {
  const { failed } = await run(
    `describe('a', () => test('b', () => { throw new Error('too late\\nat dawn') })); test('c', () => {})`,
  )
  expect(failed).toEqual([
    {
      place: 'some.test.js',
      title: 'a > b',
      error: 'too late',
      counted: { passed: 1, failed: 1, skipped: 0 },
    },
  ])
})

test('a preparation that fell is one failure, and its reason is told', async () => {
  const { failed } = await run(
    `describe('a', () => { beforeAll(() => { throw new Error('no database') }); test('b', () => {}) })`,
  )
  expect(failed).toMatchObject([
    { title: 'a', error: 'no database', counted: { passed: 0, failed: 1, skipped: 1 } },
  ])
})

test('a file that cannot be loaded is one failure', async () => {
  const { tally, failed } = await run(`throw new Error('cannot be loaded')`)
  expect(tally).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(failed).toMatchObject([{ error: 'cannot be loaded' }])
})

test('what is thrown outside of all tests fails the run, and no file', async () => {
  const { tally, failed } = await run(
    `test('a', async () => { void Promise.reject(new Error('nobody waits for this')); await new Promise((go) => setTimeout(go, 20)) })`,
  )
  expect(tally).toEqual({ passed: 1, failed: 1, skipped: 0 })
  expect(failed).toEqual([])
})
