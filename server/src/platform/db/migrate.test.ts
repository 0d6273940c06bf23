import { PGlite } from '@electric-sql/pglite'
import { PGliteDialect, sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import { onPostgres } from './postgres.ts'

test('another schema of the same PostgreSQL database that holds Jejak, or held it, is not ours', async () => {
  const database = onPostgres(new PGliteDialect({ pglite: await PGlite.create() }))
  const { read: db } = database
  await sql`create schema other`.execute(db)
  await sql`create table other.kysely_migration (name text, timestamp text)`.execute(db)
  await sql`create table other.kysely_migration_lock (id text, is_locked integer)`.execute(db)
  const backup = async () => {}
  const done = await migrate({ engine: 'postgres', db, backup })
  expect(done).toContain('0001-people')
  expect(await migrate({ engine: 'postgres', db, backup })).toEqual([])
  await database.close()
})
