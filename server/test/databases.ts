import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PGliteDialect } from 'kysely'
import pg from 'pg'
import { afterAll, describe } from 'vitest'
import type { Database } from '../src/platform/db/database.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { openFile } from '../src/platform/db/open.ts'
import { onPostgres, openPostgres } from '../src/platform/db/postgres.ts'

/** `TEST_DATABASE_URL` names a real PostgreSQL; without it PGlite stands in, which has its queries but not its disk. */
const SERVER = process.env['TEST_DATABASE_URL']
const OPENERS = SERVER
  ? { SQLite: openTestSqlite, PostgreSQL: () => openTestServer(SERVER) }
  : { SQLite: openTestSqlite, PGlite: openTestPglite }

export type TestDatabase = Database & { dispose(): Promise<void> }

/** Runs the same tests on both engines, and says which. Each call of `open` is a fresh, migrated database. */
export function onBothEngines(title: string, tests: (open: () => Promise<Database>) => void): void {
  for (const [engine, openOne] of Object.entries(OPENERS)) {
    describe(`${title} (${engine})`, () => {
      const opened: TestDatabase[] = []
      afterAll(async () => {
        for (const database of opened) await database.dispose()
      })
      tests(async () => {
        const database = await openOne()
        opened.push(database)
        return database
      })
    })
  }
}

export async function openTestSqlite(): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jejak-test-'))
  const database = await openFile({ dataDir, now: Date.now })
  return {
    ...database,
    async dispose() {
      await database.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** What people would not wait for, a test on a busy machine does. */
const PATIENT = { connect: 60_000, statement: 60_000 }

/** A schema of its own on a shared server, dropped afterwards. */
async function openTestServer(url: string): Promise<TestDatabase> {
  const schema = `test_${randomBytes(8).toString('hex')}`
  await runOnce(url, `create schema ${schema}`)
  const database = await openPostgres(url, { searchPath: schema, limits: PATIENT })
  await migrateEmpty(database)
  return {
    ...database,
    async dispose() {
      await database.close()
      await runOnce(url, `drop schema ${schema} cascade`)
    },
  }
}

async function runOnce(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

async function openTestPglite(): Promise<TestDatabase> {
  const pglite = await PGlite.create()
  const database = onPostgres(new PGliteDialect({ pglite }))
  await migrateEmpty(database)
  return { ...database, dispose: () => database.close() }
}

const migrateEmpty = (database: Database) =>
  migrate({ engine: 'postgres', db: database.read, backup: async () => {} })
