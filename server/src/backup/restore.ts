import { copyFileSync, linkSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BackupFault } from '../platform/backup/backup-fault.ts'
import { makeUnfinished, type FoundBackup } from '../platform/backup/backup-folders.ts'
import { backupKeyOf, FILES, type BackupPlan } from '../platform/backup/backup-plan.ts'
import { checkBackup, checkFiles, requireFitting } from '../platform/backup/check-backup.ts'
import { decryptFile } from '../platform/backup/cipher.ts'
import { flush, listFiles } from '../platform/backup/disk.ts'
import { finishRestore, STAGED } from '../platform/backup/finish-restore.ts'
import { openDatabase } from '../platform/db/open.ts'
import { lockFolder } from '../platform/folder-lock.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { verifyRecords, type RecordsVerdict } from '../records/verify-records.ts'
import { recordRestore } from './record-restore.ts'
import { isConnectedTo, stagePostgres } from './stage-postgres.ts'
import { stageSqlite, type Stage } from './stage.ts'

export type RestoreDeps = Pick<ServerDeps, 'now' | 'random' | 'seal'>

export type Restored = {
  /** Where the data of before lies: a folder, or a database. */
  readonly aside: string
  readonly chains: number
  /** Of the rows as they came out of the backup. */
  readonly verdict: RecordsVerdict
}

/**
 * Puts a backup in the place of the present data, which goes aside and is not deleted. Everything is read, brought back
 * beside the present data, opened and written to before anything is moved: up to then a fault changes nothing, and from
 * then on a crash changes nothing either.
 * @throws a fault when a server runs, or the backup is damaged, of another key, or of a newer version
 */
export async function restoreBackup(
  backup: FoundBackup,
  plan: BackupPlan,
  deps: RestoreDeps,
): Promise<Restored> {
  const lock = lockFolder(plan.dataDir, 'alone')
  if (!lock) throw new BackupFault('running')
  try {
    if (plan.url !== undefined && (await isConnectedTo(plan.url))) throw new BackupFault('running')
    finishRestore(plan.dataDir)
    await checkWhole(backup, plan)
    const name = String(deps.now())
    const stage = await stageAt(backup, plan, {
      folder: join(plan.dataDir, STAGED),
      name,
      now: deps.now,
    })
    try {
      const db = await openDatabase(stage.place)
      let chains = 0
      let verdict: RecordsVerdict
      try {
        verdict = await verifyRecords(db.read, deps.seal)
        chains = await recordRestore(db, deps, backup.manifest)
      } finally {
        await db.close()
      }
      bringFilesBack(backup, plan)
      return { aside: await stage.swap(), chains, verdict }
    } finally {
      await stage.discard()
    }
  } finally {
    lock.release()
  }
}

/** All that can be known about a backup without putting it anywhere. */
export async function checkWhole(backup: FoundBackup, plan: BackupPlan): Promise<void> {
  requireFitting(backup, plan)
  await checkBackup(backup, plan)
  const scratch = makeUnfinished(plan.folder)
  try {
    checkFiles(backup, plan, scratch)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

export function stageAt(
  backup: FoundBackup,
  plan: BackupPlan,
  {
    folder,
    name,
    now,
  }: { readonly folder: string; readonly name: string; readonly now: () => number },
): Promise<Stage> {
  const { url } = plan
  if (url !== undefined) return stagePostgres(backup, { ...plan, url }, { name, now })
  return stageSqlite(backup, plan, { folder, aside: `aside-${name}`, now })
}

/**
 * Files are added and none is taken away: bytes without a row harm nobody, and the rows of either database find theirs.
 * So the files need no moment of their own at which they change over.
 */
function bringFilesBack({ folder, manifest }: FoundBackup, plan: BackupPlan): void {
  const key = manifest.encryptedWith === null ? undefined : backupKeyOf(plan)
  const store = join(plan.dataDir, FILES)
  for (const { path, bytes } of listFiles(join(folder, FILES))) {
    const [from, to] = [join(folder, FILES, path), join(store, path)]
    const found = statSync(to, { throwIfNoEntry: false })
    if (found && (key || found.size === bytes)) continue
    rmSync(to, { force: true })
    mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
    if (key) decryptFile(key, from, to)
    else linkOrCopy(from, to)
    flush(dirname(to))
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
    flush(to)
  }
}
