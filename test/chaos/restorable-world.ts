import { join } from 'node:path'
import { createApp } from '@jejak/server/app'
import { createSessions } from '@jejak/server/accounts/sessions'
import { restoreBackup } from '@jejak/server/backup/restore'
import type { FoundBackup } from '@jejak/server/platform/backup/backup-folders'
import type { BackupPlan } from '@jejak/server/platform/backup/backup-plan'
import { takeBackupInThread } from '@jejak/server/platform/backup/backup-thread'
import { openDatabase } from '@jejak/server/platform/db/open'
import { createFileStore } from '@jejak/server/platform/file-store'
import { loadKey } from '@jejak/server/platform/secrets/key-file'
import { createSeal } from '@jejak/server/platform/secrets/seal'
import { KEY, random } from '@jejak/server/test/agency'
import { ORIGIN, type ServerWorld } from '../sync-fuzz/server-world.ts'
import { makeDataDir } from './server-process.ts'

const PLENTY = { normal: 1e9, pull: 1e9, sync: 1e9, 'sign-in': 1e9, upload: 1e9 }

/** The real server in this process on a disk, which can be backed up while it answers, and put back. */
export type RestorableWorld = ServerWorld & {
  readonly backUp: (at: number) => Promise<FoundBackup>
  /** Stops, puts the backup back, and starts again. @returns milliseconds until it answers */
  readonly restore: (backup: FoundBackup) => Promise<number>
}

export async function openRestorableWorld(now: () => number): Promise<RestorableWorld> {
  const { dataDir, remove } = makeDataDir('drill')
  const keys = makeDataDir('drill-keys')
  const secretKeyFile = join(keys.dataDir, 'secret.key')
  // What agencies of tests are sealed with.
  const seal = createSeal(
    loadKey(secretKeyFile, () => KEY),
    random,
  )
  const plan: BackupPlan = {
    dataDir,
    url: undefined,
    folder: join(dataDir, 'backups'),
    keep: 3,
    secretKeyFile,
  }
  const open = async () => {
    const db = await openDatabase({ dataDir, url: undefined, now })
    const files = createFileStore(join(dataDir, 'files'), random)
    const deps = { db, now, random, seal, files }
    const app = createApp({ ...deps, publicUrl: ORIGIN, setupToken: 'x'.repeat(24), rates: PLENTY })
    return { db, app, sessions: createSessions(deps) }
  }
  let running = await open()
  let ids = 0
  return {
    get db() {
      return running.db
    },
    request: async (path, init) => running.app.request(path, init),
    startSession: (instansiId, personId) => running.sessions.start({ instansiId, personId }),
    breakNextBatchAt: () => {
      throw new Error('no batch is broken here')
    },
    newId: () => `00000000-0000-7000-8000-${(++ids).toString(16).padStart(12, '0')}`,
    backUp: (at) => takeBackupInThread(plan, { kind: 'asked', at }),
    async restore(backup) {
      const began = performance.now()
      await running.db.close()
      const { verdict } = await restoreBackup(backup, plan, { now, random, seal })
      if (verdict.fault) throw new Error(`${verdict.fault.table} ${verdict.fault.why}`)
      running = await open()
      const answer = await running.app.request('/api/health')
      if (answer.status !== 200) throw new Error('the restored server is not healthy')
      return performance.now() - began
    },
    async close() {
      await running.db.close()
      remove()
      keys.remove()
    },
  }
}
