import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { toKyselyDatabase } from './node-sqlite.ts'
import { teachPlanner } from './planner-statistics.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import type { Tables } from './tables.ts'

export type DatabasePlace = {
  readonly dataDir: string
  /** A `postgres://` address, or undefined for SQLite in the data folder. */
  readonly url: string | undefined
  readonly now: () => number
}

/** Opens the database, checks that it is durable, and migrates it; a SQLite file is backed up first. */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  return place.url ? openServer(place.url) : openFile(place)
}

async function openServer(url: string): Promise<Database> {
  const database = await openPostgres(url)
  // PostgreSQL migrates in one transaction and has its own backups (README, running).
  await migrate({ engine: 'postgres', db: database.read, backup: async () => {} })
  return database
}

export async function openFile({ dataDir, now }: Omit<DatabasePlace, 'url'>): Promise<Database> {
  const database = openSqlite(join(dataDir, 'jejak.sqlite'))
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: toKyselyDatabase(database.writer) }),
  })
  await migrate({
    engine: 'sqlite',
    db,
    backup: async (before) => {
      const folder = join(dataDir, 'backups')
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const file = join(folder, `before-${before}-${now()}.sqlite`)
      // A copy of a live WAL file is not a backup; this is.
      database.writer.prepare('vacuum into ?').run(file)
      chmodSync(file, 0o600)
    },
  })
  teachPlanner(database.writer)
  return database
}
