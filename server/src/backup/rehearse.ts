import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeUnfinished, type FoundBackup } from '../platform/backup/backup-folders.ts'
import type { BackupPlan } from '../platform/backup/backup-plan.ts'
import { openDatabase } from '../platform/db/open.ts'
import { verifyRecords, type RecordsVerdict } from '../records/verify-records.ts'
import { checkWhole, stageAt, type RestoreDeps } from './restore.ts'

export type Rehearsal = {
  readonly ageMs: number
  readonly tookMs: number
  readonly rows: number
  readonly files: number
  readonly verdict: RecordsVerdict
}

/**
 * Does everything a restore does, in a place of its own, up to the moment before it would count: every byte is read, the
 * database is brought back, opened by this version and held against its seals. The present data is not touched.
 * @throws a fault when the backup could not be put back
 */
export async function rehearse(
  backup: FoundBackup,
  plan: BackupPlan,
  deps: RestoreDeps,
): Promise<Rehearsal> {
  const began = deps.now()
  await checkWhole(backup, plan)
  const scratch = makeUnfinished(plan.folder)
  try {
    const stage = await stageAt(backup, plan, {
      folder: join(scratch, 'database'),
      name: `rehearsal_${began}`,
      now: deps.now,
    })
    try {
      const db = await openDatabase(stage.place)
      const verdict = await verifyRecords(db.read, deps.seal).finally(() => db.close())
      const { manifest } = backup
      return {
        ageMs: began - manifest.at,
        tookMs: deps.now() - began,
        rows: Object.values(manifest.rows).reduce((sum, count) => sum + count, 0),
        files: manifest.files.count,
        verdict,
      }
    } finally {
      await stage.discard()
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
