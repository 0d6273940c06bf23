import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabasePlace } from '../platform/db/open.ts'
import type { FoundBackup } from '../platform/backup/backup-folders.ts'
import { DATABASE, type BackupPlan } from '../platform/backup/backup-plan.ts'
import { withPlainDatabase } from '../platform/backup/check-backup.ts'
import { flush } from '../platform/backup/disk.ts'
import { beginSwap } from '../platform/backup/finish-restore.ts'

/** A backup's rows, brought back beside the present ones. */
export type Stage = {
  readonly place: DatabasePlace
  /** Puts them in the place of the present ones, which go aside. @returns where they lie now */
  swap(): Promise<string>
  /** Takes away what is staged; after a swap there is nothing. */
  discard(): Promise<void>
}

/** @param folder made for it, and gone with `discard`; to be swapped it is the staging folder of the data folder */
export async function stageSqlite(
  backup: FoundBackup,
  plan: BackupPlan,
  {
    folder,
    aside,
    now,
  }: { readonly folder: string; readonly aside: string; readonly now: () => number },
): Promise<Stage> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, DATABASE.sqlite)
  await withPlainDatabase(backup, plan, async (plain) => copyFileSync(plain, file))
  return {
    place: { dataDir: folder, url: undefined, now },
    async swap() {
      // The last connection took its journal along when it closed; were one left, rows would be in it.
      if (existsSync(`${file}-wal`)) throw new Error('the staged database was not closed')
      flush(file)
      flush(folder)
      beginSwap(plan.dataDir, aside)
      return join(plan.dataDir, aside)
    },
    async discard() {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
