import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '@jejak/server/app'
import { createSessions } from '@jejak/server/accounts/sessions'
import type { Database } from '@jejak/server/platform/db/database'
import { openFile } from '@jejak/server/platform/db/open'
import { createFileStore } from '@jejak/server/platform/file-store'
import { createSeal } from '@jejak/server/platform/secrets/seal'
import { createChance } from './chance.ts'

export const ORIGIN = 'http://localhost:8787'
const PLENTY = { normal: 1e9, pull: 1e9, sync: 1e9, 'sign-in': 1e9, upload: 1e9 }

/** The real server in this process, on a database that lives in memory, with a fuse for planted faults. */
export type ServerWorld = {
  readonly db: Database
  readonly request: (path: string, init: RequestInit) => Promise<Response>
  readonly startSession: (instansiId: string, personId: string) => Promise<string>
  /** The next batch of mutations fails before its n-th one; those before it stay. */
  readonly breakNextBatchAt: (index: number) => void
  readonly newId: () => string
  readonly close: () => Promise<void>
}

/** One server for many runs: each run is an agency of its own. `now` is the run's clock. */
export async function openServerWorld(now: () => number): Promise<ServerWorld> {
  // Durability is proved elsewhere; here a disk would only make fewer runs fit in the night.
  const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
  const dataDir = mkdtempSync(join(memory, 'jejak-fuzz-'))
  const chance = createChance(7)
  const random = chance.bytes
  let fuse: number | null = null
  const file = await openFile({ dataDir, now })
  const db: Database = {
    ...file,
    writeThenRead(works, answer) {
      const at = fuse
      fuse = null
      if (at === null || works.length === 0) return file.writeThenRead(works, answer)
      const broken = () => Promise.reject(new Error('planted'))
      return file.writeThenRead([...works.slice(0, at), broken], answer)
    },
  }
  const files = createFileStore(join(dataDir, 'files'), random)
  const world = { db, now, random, seal: createSeal(random(32), random), files }
  const app = createApp({ ...world, publicUrl: ORIGIN, setupToken: 'x'.repeat(24), rates: PLENTY })
  const sessions = createSessions(world)
  let ids = 0
  return {
    db,
    request: async (path, init) => app.request(path, init),
    startSession: (instansiId, personId) => sessions.start({ instansiId, personId }),
    breakNextBatchAt: (index) => (fuse = index),
    newId: () => `00000000-0000-7000-8000-${(++ids).toString(16).padStart(12, '0')}`,
    close: async () => {
      await db.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
