import type { Job } from '../jobs.ts'
import type { Fault } from '../fault.ts'
import { listBackups, type FoundBackup } from './backup-folders.ts'
import type { BackupPlan } from './backup-plan.ts'
import { BackupFailed, takeBackupInThread } from './backup-thread.ts'

const MINUTE_MS = 60_000
const DAY_MS = 1440 * MINUTE_MS
/** What failed is tried again so long after, whatever the schedule: a full disk may have been cleared. */
const AGAIN_MS = 15 * MINUTE_MS

/** Once a day at a minute of the day in UTC, or again and again. */
export type BackupTimes = { readonly daily: number } | { readonly everyMinutes: number }

/** A line for each backup that was made. */
export type BackupLine = {
  readonly at: number
  readonly backup: string
  readonly ms: number
  readonly bytes: number
  readonly rows: number
  readonly files: number
  /** Rows without their file: found on the disk as it is, not made by the backup. */
  readonly lacking: number
}

/** A line when one could not be made; the server goes on. */
export type BackupFailureLine = {
  readonly at: number
  readonly backup: 'failed'
  readonly fault: Fault
}

/** When the next one is due, given the newest there is: at once when that is too old, or when there is none. */
export function dueAfter(times: BackupTimes, newest: number | undefined): number {
  if (newest === undefined) return 0
  if ('everyMinutes' in times) return newest + times.everyMinutes * MINUTE_MS
  const today = Math.floor(newest / DAY_MS) * DAY_MS + times.daily * MINUTE_MS
  return today > newest ? today : today + DAY_MS
}

/** How old the newest may be before somebody has to be told: two of its turns. */
export const tooOldMs = (times: BackupTimes): number =>
  2 * ('everyMinutes' in times ? times.everyMinutes * MINUTE_MS : DAY_MS)

/** The job. What was made while the server was down counts, and a machine that is off at that hour is backed up when it is on. */
export function backupJob(
  plan: BackupPlan,
  {
    times,
    now,
    log,
    take = takeBackupInThread,
  }: {
    readonly times: BackupTimes
    readonly now: () => number
    readonly log: (line: BackupLine | BackupFailureLine) => void
    readonly take?: typeof takeBackupInThread
  },
): Job {
  let triedAt: number | undefined
  return {
    name: 'backup',
    when: () => {
      const newest = listBackups(plan.folder).find(({ manifest }) => manifest.kind === 'scheduled')
      const due = dueAfter(times, newest?.manifest.at)
      return triedAt === undefined || due > triedAt ? due : triedAt + AGAIN_MS
    },
    async run() {
      const at = now()
      triedAt = at
      try {
        log(lineOf(await take(plan, { kind: 'scheduled', at }), now() - at))
      } catch (error) {
        if (error instanceof BackupFailed) log({ at, backup: 'failed', fault: error.fault })
        throw error
      }
    },
  }
}

const lineOf = ({ folder, manifest }: FoundBackup, ms: number): BackupLine => ({
  at: manifest.at,
  backup: folder.slice(folder.lastIndexOf('/') + 1),
  ms,
  bytes: manifest.database.bytes + manifest.files.bytes,
  rows: Object.values(manifest.rows).reduce((sum, count) => sum + count, 0),
  files: manifest.files.count,
  lacking: manifest.files.lacking,
})
