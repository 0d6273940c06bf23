import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql, SqliteDialect } from 'kysely'
import type { Database, Tx } from '../../../server/src/platform/db/database.ts'
import { migrate } from '../../../server/src/platform/db/migrate.ts'
import { toKyselyDatabase } from '../../../server/src/platform/db/node-sqlite.ts'
import { openFile } from '../../../server/src/platform/db/open.ts'
import { openPostgres } from '../../../server/src/platform/db/postgres.ts'
import type { Tables } from '../../../server/src/platform/db/tables.ts'
import { seed, type Seeded } from './seed.ts'

/** A database of the product with so many entries in it. */
export type Sized = {
  readonly database: Database
  readonly entries: number
  readonly seeded: Seeded
  dispose(): Promise<void>
}

/** Filled over a connection of its own that waits for no disk; read as the server reads it. */
export async function sizedSqlite(entries: number): Promise<Sized> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jejak-bench-team-'))
  const database = await openFile({ dataDir, now: Date.now })
  const filler = new DatabaseSync(join(dataDir, 'jejak.sqlite'))
  filler.exec('pragma synchronous = off; pragma cache_size = -500000; pragma temp_store = memory')
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: toKyselyDatabase(filler) }),
  })
  const seeded = await seed({ engine: 'sqlite', write: inTransaction(db) }, entries)
  filler.exec('pragma wal_checkpoint(truncate)')
  filler.close()
  return {
    database,
    entries,
    seeded,
    async dispose() {
      await database.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** In a schema of its own, dropped afterwards. */
export async function sizedPostgres(url: string, entries: number): Promise<Sized> {
  const schema = `bench_${randomBytes(6).toString('hex')}`
  const outside = await openPostgres(url)
  await sql.raw(`create schema ${schema}`).execute(outside.read)
  const database = await openPostgres(url, { searchPath: schema })
  await migrate({ engine: 'postgres', db: database.read, backup: async () => {} })
  const write = inTransaction(database.read, async (tx) => {
    await sql`set local synchronous_commit = off`.execute(tx)
    await sql`set local statement_timeout = 0`.execute(tx)
  })
  const seeded = await seed({ engine: 'postgres', write }, entries)
  for (const table of ['entry', 'day_summary', 'assignment', 'post', 'person']) {
    await sql.raw(`vacuum analyze ${table}`).execute(database.read)
  }
  return {
    database,
    entries,
    seeded,
    async dispose() {
      await database.close()
      await sql.raw(`drop schema ${schema} cascade`).execute(outside.read)
      await outside.close()
    },
  }
}

const inTransaction =
  (db: Tx, begin: (tx: Tx) => Promise<void> = async () => {}): Database['write'] =>
  (work) =>
    db.transaction().execute(async (tx) => {
      await begin(tx)
      return work(tx)
    })
