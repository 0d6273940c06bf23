/** All that the tests of old data take from the server: where it moves, only this file follows. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Migrator } from 'kysely/migration'
import { sql } from 'kysely'
import { createApp } from '@jejak/server/app'
import { verifyChain } from '@jejak/server/test/verify-chain'
import type { Database, Tx } from '@jejak/server/platform/db/database'
import { migrate } from '@jejak/server/platform/db/migrate'
import { migrations } from '@jejak/server/platform/db/migrations/all'
import { openFile } from '@jejak/server/platform/db/open'
import { createFileStore } from '@jejak/server/platform/file-store'
import { loadKey } from '@jejak/server/platform/secrets/key-file'
import { createSeal } from '@jejak/server/platform/secrets/seal'
import { verifyRecords, type RecordsVerdict } from '@jejak/server/records/verify-records'
import { frozenText, restoreDataFolder, type FrozenServer } from './frozen-server.ts'

export const ORIGIN = 'http://localhost:8787'
const PLENTY = { normal: 1e6, pull: 1e6, sync: 1e6, 'sign-in': 1e6, upload: 1e6 }
const random = (count: number) => new Uint8Array(randomBytes(count))

export type OldServer = {
  readonly db: Database
  readonly request: (path: string, init: RequestInit) => Promise<Response>
  /** Null when the person's audit chain is whole. */
  readonly chainFault: (instansiId: string, personId: string) => Promise<unknown>
  /** What the records say: rows against chains, seals and heads. */
  readonly verify: (tx?: Tx) => Promise<RecordsVerdict>
  readonly close: () => Promise<void>
}

/**
 * The present server on a folder the old version left behind.
 * @param openEmpty gives another engine's database, onto which the old rows are then put; none for the SQLite file
 */
export async function openOldServer(
  frozen: FrozenServer,
  now: () => number,
  openEmpty?: () => Promise<Database>,
): Promise<OldServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jejak-old-'))
  restoreDataFolder(dataDir, frozen)
  const db = openEmpty ? await loadRows(await openEmpty()) : await openFile({ dataDir, now })
  const seal = createSeal(loadKey(join(dataDir, 'secret.key'), random), random)
  const app = createApp({
    db,
    now,
    random,
    seal,
    files: createFileStore(join(dataDir, 'files'), random),
    publicUrl: ORIGIN,
    setupToken: 'setup-token',
    rates: PLENTY,
    checkResponses: true,
  })
  return {
    db,
    request: async (path, init) => app.request(path, init),
    chainFault: (instansiId, personId) => verifyChain(db.read, instansiId, personId),
    verify: (tx = db.read) => verifyRecords(tx, seal),
    close: async () => {
      await db.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

const LAST_OLD_MIGRATION = /'(\d{4}-[a-z-]+)', '[^']*'\);/

/** PostgreSQL as the old version left it: its migrations up to the last one, its rows, and then the newer migrations. */
async function loadRows(db: Database): Promise<Database> {
  const tables = await db.read.introspection.getTables({ withInternalKyselyTables: true })
  for (const { name } of tables) {
    await sql`drop table if exists ${sql.table(name)} cascade`.execute(db.read)
  }
  const last = LAST_OLD_MIGRATION.exec(frozenText('schema.sqlite.sql'))?.[1] ?? ''
  const provider = { getMigrations: async () => migrations('postgres') }
  const { error } = await new Migrator({ db: db.read, provider }).migrateTo(last)
  if (error) throw new Error(`the old schema could not be made up to ${last}`, { cause: error })
  const statements = frozenText('rows.sql').split(/;\n(?=insert into|$)/)
  for (const statement of statements) if (statement) await sql.raw(statement).execute(db.read)
  await migrate({ engine: 'postgres', db: db.read, backup: async () => {} })
  return db
}
