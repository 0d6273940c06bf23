import { join } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import { backupsBeside, DATABASE, type BackupPlan } from '../backup/backup-plan.ts'
import { findTool } from '../backup/postgres-tools.ts'
import { takeBackup } from '../backup/take-backup.ts'
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
  /** How the data is backed up before it changes; left out, a SQLite file is, beside itself. */
  readonly backups?: BackupPlan
}

/** Opens the database, checks that it is durable, and migrates it; what holds something is backed up first. */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  return place.url === undefined ? openFile(place) : openServer({ ...place, url: place.url })
}

async function openServer({
  url,
  backups,
  now,
}: DatabasePlace & { readonly url: string }): Promise<Database> {
  const database = await openPostgres(url)
  try {
    await migrate({
      engine: 'postgres',
      db: database.read,
      backup: async () => {
        // Without the tool it still migrates in one transaction; the start says that no backups are made.
        if (backups && findTool('pg_dump')) await takeBackup(backups, beforeMigration(now()))
      },
    })
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

const beforeMigration = (at: number) => ({ kind: 'before-migration', at }) as const

export async function openFile({
  dataDir,
  now,
  backups,
}: Omit<DatabasePlace, 'url'>): Promise<Database> {
  const database = openSqlite(join(dataDir, DATABASE.sqlite))
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: toKyselyDatabase(database.writer) }),
  })
  try {
    await migrate({
      engine: 'sqlite',
      db,
      backup: async () => {
        await takeBackup(backups ?? planBeside(dataDir), beforeMigration(now()))
      },
    })
  } catch (error) {
    await database.close()
    throw error
  }
  teachPlanner(database.writer)
  return database
}

const planBeside = (dataDir: string): BackupPlan => ({
  dataDir,
  url: undefined,
  folder: backupsBeside(dataDir),
  keep: 14,
  secretKeyFile: join(dataDir, 'secret.key'),
})
