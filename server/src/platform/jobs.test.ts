import { beforeEach, describe, expect, test } from 'vitest'
import { createJobs, every, type Job, type JobLine } from './jobs.ts'

const HOUR = 3_600_000
let now = 0
let lines: JobLine[] = []
beforeEach(() => {
  now = 1_000
  lines = []
})

const start = (...list: Job[]) =>
  createJobs(list, { now: () => now, log: (line) => void lines.push(line) })

/** A job whose run ends when the test says so. */
function heldJob(name: string) {
  const ends: (() => void)[] = []
  let started = 0
  const job: Job = {
    name,
    when: every(HOUR),
    run: () => {
      started++
      return new Promise<void>((resolve) => ends.push(resolve))
    },
  }
  return { job, end: () => ends.shift()?.(), started: () => started }
}

describe('jobs', () => {
  test('a job runs when it is due by the given clock, and not before', async () => {
    let count = 0
    const jobs = start({ name: 'count', when: every(HOUR), run: async () => count++ })
    await jobs.runDue()
    now += HOUR - 1
    await jobs.runDue()
    expect(count).toBe(0)
    now += 1
    await jobs.runDue()
    await jobs.runDue()
    expect(count).toBe(1)
  })

  test('after a machine slept for a day a job runs once, not once for each hour', async () => {
    let count = 0
    const jobs = start({ name: 'count', when: every(HOUR), run: async () => count++ })
    now += 24 * HOUR
    await jobs.runDue()
    await jobs.runDue()
    expect(count).toBe(1)
  })

  test('an error is logged with its code and without its message, counted, and holds up nothing', async () => {
    const jobs = start(
      {
        name: 'broken',
        when: every(HOUR),
        run: async () => {
          throw Object.assign(new Error('Budi Santoso'), { code: 'SQLITE_FULL' })
        },
      },
      { name: 'sound', when: every(HOUR), run: async () => {} },
    )
    for (let round = 0; round < 2; round++) {
      now += HOUR
      await jobs.runDue()
    }
    expect(lines).toMatchObject([
      { at: 1_000 + HOUR, job: 'broken', fault: { name: 'Error', code: 'SQLITE_FULL' } },
      { job: 'broken' },
    ])
    expect(JSON.stringify(lines)).not.toContain('Budi')
    expect(jobs.figures()).toEqual({
      broken: { runs: 2, failures: 2 },
      sound: { runs: 2, failures: 0 },
    })
  })

  test('a job that throws before it waits for anything is counted all the same', async () => {
    const jobs = start({
      name: 'broken',
      when: every(HOUR),
      run: () => {
        throw new TypeError('at once')
      },
    })
    now += HOUR
    await jobs.runDue()
    expect(jobs.figures()).toEqual({ broken: { runs: 1, failures: 1 } })
  })

  test('a job never overlaps itself, however often it comes due', async () => {
    const slow = heldJob('slow')
    const jobs = start(slow.job)
    now += HOUR
    const first = jobs.runDue()
    now += 5 * HOUR
    await jobs.runDue()
    expect(slow.started()).toBe(1)
    slow.end()
    await first
    await jobs.runDue()
    expect(slow.started()).toBe(1)
    now += HOUR
    const second = jobs.runDue()
    expect(slow.started()).toBe(2)
    slow.end()
    await second
  })

  test('stopping waits for what runs and starts nothing more', async () => {
    const slow = heldJob('slow')
    const jobs = start(slow.job)
    now += HOUR
    const run = jobs.runDue()
    let hasStopped = false
    const stopping = jobs.stop().then(() => (hasStopped = true))
    now += 2 * HOUR
    await jobs.runDue()
    expect([slow.started(), hasStopped]).toEqual([1, false])
    slow.end()
    await Promise.all([run, stopping])
    expect(hasStopped).toBe(true)
    await jobs.runDue()
    expect(slow.started()).toBe(1)
  })
})
