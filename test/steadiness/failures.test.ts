import { expect, test } from 'vitest'
import { allPassed, describePlays } from './failures.ts'

const failed = {
  place: 'day/day.e2e.ts:4',
  project: 'office',
  title: 'a day is submitted',
  error: 'Error: too late',
}
const play = (name: string, failures: number) => ({
  name,
  seconds: 61.4,
  run: {
    tally: { passed: 10 - failures, failed: failures, skipped: 0 },
    failed: Array.from({ length: failures }, () => failed),
  },
})

test('each play has a line, and each test that fell how often it did', () => {
  expect(describePlays([play('play 1', 0), play('play 2', 1)])).toBe(
    [
      'play 1: 10 passed, 0 failed (61 s)',
      'play 2: 9 passed, 1 failed (61 s)',
      'Failures per test:',
      '  1 of 2: day/day.e2e.ts:4 › a day is submitted',
      '      Error: too late',
    ].join('\n'),
  )
})

test('plays in which nothing ran have not passed', () => {
  const nothing = { passed: 0, failed: 0, skipped: 0 }
  expect(allPassed([play('play 1', 0)])).toBe(true)
  expect(allPassed([play('play 1', 0), play('play 2', 1)])).toBe(false)
  expect(allPassed([{ name: 'empty', seconds: 1, run: { tally: nothing, failed: [] } }])).toBe(
    false,
  )
})

test('a play that failed without a failed test (it did not start) is not called one in which none failed', () => {
  const unstarted = {
    name: 'play 1',
    seconds: 0,
    run: { tally: { passed: 0, failed: 1, skipped: 0 }, failed: [] },
  }
  expect(describePlays([unstarted, play('play 2', 0)])).toBe(
    [
      'play 1: 0 passed, 1 failed (0 s)',
      'play 2: 10 passed, 0 failed (61 s)',
      'Failed without a failing test: play 1',
    ].join('\n'),
  )
  expect(describePlays([play('play 1', 0)])).toContain('No test failed in any play.')
})
