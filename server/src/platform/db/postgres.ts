import { Kysely, PostgresDialect, sql, type Dialect } from 'kysely'
import pg from 'pg'
import { withArrayLists } from './array-lists.ts'
import type { Database, Tx, Work } from './database.ts'
import type { Tables } from './tables.ts'
import { Unavailable } from './unavailable.ts'

const INT8 = 20
const ATTEMPTS = 5
/** Serialisation failure, deadlock, and two deliveries of the same new row at once: the second run finds the first's. */
const RETRYABLE = new Set(['40001', '40P01', '23505'])
const DURABLE_COMMITS = ['on', 'local', 'remote_write', 'remote_apply']

/** How long a connection and a statement may take, in milliseconds, before whoever waits is told to try again. */
const LIMITS = { connect: 5_000, statement: 15_000 }

/** Opens a pool; throws a sentence when the server may lose a commit it has answered. */
export async function openPostgres(
  url: string,
  options: { readonly searchPath?: string; readonly limits?: typeof LIMITS } = {},
): Promise<Database> {
  const { searchPath, limits = LIMITS } = options
  // Our bigints are epoch milliseconds and counters, far below 2^53.
  pg.types.setTypeParser(INT8, Number)
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: limits.connect,
    statement_timeout: limits.statement,
    ...(searchPath && { options: `-c search_path=${searchPath}` }),
  })
  // An idle connection that the server closes must not end the process; the next query takes a new one.
  pool.on('error', () => {})
  // Nor may one that is in use and waits for nothing, between two statements: its next statement fails by itself.
  pool.on('connect', (client) => client.on('error', () => {}))
  const database = onPostgres(new PostgresDialect({ pool }))
  await requireDurable(database.read).catch(async (error: unknown) => {
    await database.close()
    throw error
  })
  return database
}

/** The database over any dialect that speaks PostgreSQL. */
export function onPostgres(dialect: Dialect): Database {
  const db = new Kysely<Tables>({ dialect: withArrayLists(dialect) })
  const running = new Set<Promise<unknown>>()
  const track = async <T>(work: Promise<T>): Promise<T> => {
    running.add(work)
    try {
      return await work
    } finally {
      running.delete(work)
    }
  }
  return {
    engine: 'postgres',
    read: db,
    write: (work) => track(inTransaction(db, work)),
    writeThenRead: (works, answer) =>
      track(
        (async () => {
          const values = []
          for (const work of works) values.push(await inTransaction(db, work))
          return { values, answer: await answer(db) }
        })(),
      ),
    async close() {
      await Promise.allSettled(running)
      await db.destroy()
    },
  }
}

async function inTransaction<T>(db: Tx, work: Work<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (!RETRYABLE.has(code)) throw error
      if (attempt === ATTEMPTS) throw code === '23505' ? error : new Unavailable({ cause: error })
    }
  }
}

async function requireDurable(db: Tx) {
  for (const [name, allowed] of [
    ['synchronous_commit', DURABLE_COMMITS],
    ['fsync', ['on']],
    ['full_page_writes', ['on']],
  ] as const) {
    const { rows } = await sql<Record<string, string>>`show ${sql.raw(name)}`.execute(db)
    const found = Object.values(rows[0] ?? {})[0] ?? ''
    if (!(allowed as readonly string[]).includes(found)) {
      throw new Error(`PostgreSQL setting ${name} is ${found}, and must be ${allowed.join(' or ')}`)
    }
  }
}
