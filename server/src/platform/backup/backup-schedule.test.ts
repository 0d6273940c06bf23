import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeBackedUp, type BackedUp } from '../../../test/backups.ts'
import { createJobs } from '../jobs.ts'
import {
  backupJob,
  dueAfter,
  type BackupFailureLine,
  type BackupLine,
  type BackupTimes,
} from './backup-schedule.ts'
import { BackupFailed } from './backup-thread.ts'
import { listBackups } from './backup-folders.ts'

const utc = (text: string) => Date.parse(`${text}Z`)
const MINUTE = 60_000

describe('the next backup is due', () => {
  const due = (times: BackupTimes, newest?: number) => dueAfter(times, newest)

  test.each([
    ['2026-11-30T18:30:05', '2026-12-01T18:30:00'],
    ['2026-11-30T09:00:00', '2026-11-30T18:30:00'],
    ['2026-11-30T23:59:59', '2026-12-01T18:30:00'],
  ])('daily: after one of %s at %s', (newest, next) => {
    expect(due({ daily: 18 * 60 + 30 }, utc(newest))).toBe(utc(next))
  })

  test('so long after the last one, and at once when there is none', () => {
    expect(due({ everyMinutes: 60 }, 5)).toBe(5 + 60 * MINUTE)
    expect(due({ everyMinutes: 60 })).toBe(0)
    expect(due({ daily: 90 })).toBe(0)
  })
})

describe('a server', () => {
  let place: BackedUp
  let now: number
  let lines: (BackupLine | BackupFailureLine)[]
  beforeEach(async () => {
    place = makeBackedUp({ keep: 2 })
    await (await place.open()).db.close()
    now = utc('2026-11-30T09:00:00')
    lines = []
  })
  afterEach(() => place.remove())
  const jobs = (take?: Parameters<typeof backupJob>[1]['take']) =>
    createJobs(
      [
        backupJob(place.plan, {
          times: { daily: 18 * 60 + 30 },
          now: () => now,
          log: (line) => void lines.push(line),
          ...(take && { take }),
        }),
      ],
      { now: () => now, log: () => {} },
    )

  test('that has none makes one at once, then at its hour, and keeps as many as it is told', async () => {
    const own = jobs()
    await own.runDue()
    await own.runDue()
    expect(lines).toHaveLength(1)
    for (let day = 0; day < 3; day++) {
      now += 24 * 60 * MINUTE
      await own.runDue()
    }
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatchObject({ backup: '20261130-090000-000-scheduled', lacking: 0 })
    expect(listBackups(place.plan.folder)).toHaveLength(2)
  })

  test('that was off at that hour makes it when it is on again, and one that was not makes no other', async () => {
    await jobs().runDue()
    now = utc('2026-12-01T01:00:00')
    await jobs().runDue()
    await jobs().runDue()
    expect(lines).toHaveLength(2)
  })

  test('whose disk is full says so in its log, goes on, and tries again a quarter of an hour later', async () => {
    let tries = 0
    const fault = { name: 'Error', code: 'ENOSPC', frames: [] }
    const own = jobs(() => {
      tries++
      return Promise.reject(new BackupFailed(fault))
    })
    await own.runDue()
    now += MINUTE
    await own.runDue()
    expect(tries).toBe(1)
    now += 15 * MINUTE
    await own.runDue()
    expect(tries).toBe(2)
    expect(lines[0]).toEqual({ at: utc('2026-11-30T09:00:00'), backup: 'failed', fault })
    expect(own.figures()).toEqual({ backup: { runs: 2, failures: 2 } })
  })
})
