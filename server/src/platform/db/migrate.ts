import { Migrator } from 'kysely/migration'
import type { Kysely } from 'kysely'
import type { Engine } from './database.ts'
import { migrations } from './migrations/all.ts'
import type { Tables } from './tables.ts'

type Migratable = {
  readonly engine: Engine
  readonly db: Kysely<Tables>
  /** Called before anything changes, when a database that holds something is about to. */
  readonly backup: (before: string) => Promise<void>
}

/**
 * Brings the schema up to date and returns the names of the migrations that ran. A database that a newer
 * version has already changed is refused: guessing at unknown columns is how data is lost.
 */
export async function migrate({ engine, db, backup }: Migratable): Promise<readonly string[]> {
  const known = migrations(engine)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => known } })
  const done = await migrationsDone(db)
  const unknown = done.filter((name) => !(name in known))
  if (unknown.length > 0) {
    throw new Error(`the database was made by a newer version of Jejak (${unknown.join(', ')})`)
  }
  const due = Object.keys(known).filter((name) => !done.includes(name))
  if (due.length === 0) return []
  if (done.length > 0) await backup(due[0]!)
  const { error } = await migrator.migrateToLatest()
  if (error) throw new Error('the database could not be migrated', { cause: error })
  return due
}

async function migrationsDone(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === 'kysely_migration')) return []
  const ledger = db as unknown as Kysely<{ kysely_migration: { name: string } }>
  const rows = await ledger.selectFrom('kysely_migration').select('name').execute()
  return rows.map((row) => row.name)
}
