import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formatTally, readPlaywrightTally, sumTallies } from './tally.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jejak-tally-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function write(report: object): Promise<string> {
  const path = join(folder, 'report.json')
  await writeFile(path, JSON.stringify(report))
  return path
}

describe('the sum of all runners', () => {
  test('names what was skipped only when something was', () => {
    expect(formatTally({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
    expect(formatTally({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
  })

  test('adds up', () => {
    const one = { passed: 1, failed: 2, skipped: 3 }
    expect(sumTallies([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 })
  })

  test('counts a browser test that passed only at a second try as a failure', async () => {
    const path = await write({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } })
    expect(await readPlaywrightTally(path)).toEqual({ passed: 4, failed: 2, skipped: 0 })
  })
})
