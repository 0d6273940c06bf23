import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
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

/**
 * A database of its own on a shared server, dropped afterwards. A schema would not do: to see whether it has to migrate,
 * Kysely reads the tables of every schema, and one that another test drops at that moment is an error.
 */
async function openTestServer(url: string): Promise<TestDatabase> {
  const template = await migratedTemplate(url)
  const name = `test_${randomBytes(8).toString('hex')}`
  await onServer(url, (run) => run(`create database ${name} template ${template}`))
  const database = await openPostgres(addressOf(url, name), { limits: PATIENT })
  return {
    ...database,
    async dispose() {
      await database.close()
      await onServer(url, (run) => run(`drop database ${name} with (force)`))
    },
  }
}

let template: Promise<string> | undefined

/** A database with every migration, from which the others are copied: made by whichever test comes first. */
const migratedTemplate = (url: string): Promise<string> =>
  (template ??= onServer(url, async (run) => {
    const name = `template_${migrationsHash()}`
    await run(`select pg_advisory_lock(${TEMPLATE_LOCK})`)
    const { rowCount } = await run(`select 1 from pg_database where datname = '${name}'`)
    if (rowCount === 0) {
      const unfinished = `${name}_unfinished`
      await run(`drop database if exists ${unfinished} with (force)`)
      await run(`create database ${unfinished}`)
      const database = await openPostgres(addressOf(url, unfinished), { limits: PATIENT })
      await migrateEmpty(database)
      await database.close()
      await run(`alter database ${unfinished} rename to ${name}`)
    }
    return name
  }))

const TEMPLATE_LOCK = 5_110_044

/** Of all that is run on an empty database: another version of one file is another template. */
function migrationsHash(): string {
  const folder = join(import.meta.dirname, '../src/platform/db/migrations')
  const hash = createHash('sha256')
  for (const file of readdirSync(folder).toSorted()) hash.update(readFileSync(join(folder, file)))
  return hash.digest('hex').slice(0, 16)
}

function addressOf(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = database
  return address.href
}

type Run = (statement: string) => Promise<pg.QueryResult>

/** Acts on the server outside of any transaction; what it holds is let go with its connection. */
async function onServer<Value>(url: string, work: (run: Run) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work((statement) => client.query(statement))
  } finally {
    await client.end()
  }
}

async function openTestPglite(): Promise<TestDatabase> {
  const pglite = await PGlite.create()
  const database = onPostgres(new PGliteDialect({ pglite }))
  await migrateEmpty(database)
  return { ...database, dispose: () => database.close() }
}

const migrateEmpty = (database: Database) =>
  migrate({ engine: 'postgres', db: database.read, backup: async () => {} })
