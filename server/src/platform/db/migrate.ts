import { Migrator } from 'kysely/migration'
import { sql, type Kysely } from 'kysely'
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
  const schema = engine === 'postgres' ? await currentSchema(db) : undefined
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => known },
    // Otherwise Kysely takes the table of any schema of the database for ours.
    ...(schema !== undefined && { migrationTableSchema: schema }),
  })
  const done = await migrationsDone(db, schema)
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

/** The schema that tables without a schema's name are made in. */
async function currentSchema(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db)
  const name = rows[0]?.name
  if (!name) throw new Error('no schema of search_path exists in the database: create one first')
  return name
}

async function migrationsDone(
  db: Kysely<Tables>,
  schema: string | undefined,
): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  const isOurs = (table: { readonly name: string; readonly schema?: string | undefined }) =>
    table.name === 'kysely_migration' && (schema === undefined || table.schema === schema)
  if (!tables.some(isOurs)) return []
  const ledger = db as unknown as Kysely<{ kysely_migration: { name: string } }>
  const rows = await ledger.selectFrom('kysely_migration').select('name').execute()
  return rows.map((row) => row.name)
}
