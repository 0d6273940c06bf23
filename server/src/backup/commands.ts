import { existsSync } from 'node:fs'
import { basename, isAbsolute, join, resolve } from 'node:path'
import type { Translate } from '@jejak/shared/i18n/text'
import type { server as sentences } from '@jejak/shared/i18n/id/server'
import { BackupFault } from '../platform/backup/backup-fault.ts'
import { listBackups, type FoundBackup } from '../platform/backup/backup-folders.ts'
import type { BackupPlan } from '../platform/backup/backup-plan.ts'
import { tooOldMs, type BackupTimes } from '../platform/backup/backup-schedule.ts'
import { readManifest } from '../platform/backup/manifest.ts'
import { findTool } from '../platform/backup/postgres-tools.ts'
import { takeBackup } from '../platform/backup/take-backup.ts'
import { loadKey } from '../platform/secrets/key-file.ts'
import { createSeal } from '../platform/secrets/seal.ts'
import type { Random } from '../platform/secrets/random-text.ts'
import type { RecordsVerdict } from '../records/verify-records.ts'
import { minuteInUtc } from './record-restore.ts'
import { rehearse } from './rehearse.ts'
import { restoreBackup } from './restore.ts'

const MINUTE_MS = 60_000

export type Desk = {
  readonly plan: BackupPlan
  readonly times: BackupTimes | null
  readonly now: () => number
  readonly random: Random
  readonly say: (text: string) => void
  readonly t: Translate<keyof typeof sentences>
}

/** What can be asked on the command line, each with its exit code: 0 when all is well. */
export const backupCommands = {
  /** Makes one now; the server may be running. */
  async backup({ plan, now, say, t }: Desk): Promise<0 | 1> {
    const { folder, manifest } = await takeBackup(plan, { kind: 'asked', at: now() })
    say(t('backup.made', { folder, rows: rowsOf(manifest), files: manifest.files.count }))
    if (manifest.files.lacking === 0) return 0
    say(t('backup.lacking', { count: manifest.files.lacking }))
    return 1
  },

  /** What there is, and whether it is enough: for a person, and for whatever watches the machine. */
  async backups({ plan, times, now, say, t }: Desk): Promise<0 | 1> {
    const found = listBackups(plan.folder)
    for (const { folder, manifest } of found) {
      say(
        t('backup.line', {
          name: basename(folder),
          at: minuteInUtc(manifest.at),
          rows: rowsOf(manifest),
          files: manifest.files.count,
        }),
      )
    }
    if (plan.url !== undefined && !findTool('pg_dump')) {
      say(t('backup.no-dump'))
      return 1
    }
    const newest = found[0]
    if (!newest) say(t('backup.fault.none', { folder: plan.folder }))
    const isLate = !newest || (times !== null && now() - newest.manifest.at > tooOldMs(times))
    if (newest && isLate) say(t('backup.late', { minutes: minutes(now() - newest.manifest.at) }))
    return isLate ? 1 : 0
  },

  async restore(desk: Desk, name: string | undefined): Promise<0 | 1> {
    const { plan, say, t } = desk
    const backup = pick(plan, name)
    const { aside, chains, verdict } = await restoreBackup(backup, plan, depsOf(desk))
    say(t('restore.done', { name: basename(backup.folder), at: minuteInUtc(backup.manifest.at) }))
    say(t('restore.aside', { aside, chains }))
    return sayVerdict(desk, verdict)
  },

  async rehearse(desk: Desk, name: string | undefined): Promise<0 | 1> {
    const { plan, say, t } = desk
    const backup = pick(plan, name)
    const done = await rehearse(backup, plan, depsOf(desk))
    say(
      t('rehearse.done', {
        name: basename(backup.folder),
        minutes: minutes(done.ageMs),
        seconds: Math.ceil(done.tookMs / 1000),
        rows: done.rows,
        files: done.files,
      }),
    )
    return sayVerdict(desk, done.verdict)
  },
}

export type BackupCommand = keyof typeof backupCommands

/** One sentence about why it could not be done, for whoever sits before the console. */
export function sayBackupFault(error: unknown, { t, plan }: Pick<Desk, 't' | 'plan'>): string {
  if (error instanceof BackupFault) return t(`backup.fault.${error.code}`, { folder: plan.folder })
  const reason = error instanceof Error ? error.message : String(error)
  return t('backup.failed', { reason })
}

/** The one that is named, by its name or its path; without a name the newest. */
function pick(plan: BackupPlan, name: string | undefined): FoundBackup {
  if (name === undefined) {
    const [newest] = listBackups(plan.folder)
    if (!newest) throw new BackupFault('none')
    return newest
  }
  const named = isAbsolute(name) ? name : join(plan.folder, name)
  const folder = existsSync(named) ? named : resolve(name)
  if (!existsSync(folder)) throw new BackupFault('none')
  return { folder, manifest: readManifest(folder) }
}

/** A key made now would call every seal a forgery. */
function depsOf({ plan, now, random }: Desk) {
  if (!existsSync(plan.secretKeyFile)) throw new BackupFault('other-key')
  return { now, random, seal: createSeal(loadKey(plan.secretKeyFile, random), random) }
}

function sayVerdict({ say, t }: Desk, { fault, people, sealed, before }: RecordsVerdict): 0 | 1 {
  if (!fault) {
    say(t('verify.sound', { people, sealed, before }))
    return 0
  }
  say(t('verify.lies', { table: fault.table, id: fault.id, why: t(`verify.why.${fault.why}`) }))
  return 1
}

const minutes = (ms: number): number => Math.round(ms / MINUTE_MS)

const rowsOf = ({ rows }: FoundBackup['manifest']): number =>
  Object.values(rows).reduce((sum, count) => sum + count, 0)
