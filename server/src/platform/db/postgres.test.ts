import { sql } from 'kysely'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { openPostgres } from './postgres.ts'
import { isUnavailable } from './unavailable.ts'

const SERVER = process.env['TEST_DATABASE_URL']

describe.skipIf(SERVER === undefined)('a PostgreSQL', () => {
  const url = SERVER ?? ''
  /** As a server that is killed: every connection of that database user's session is gone at once. */
  const cut = async (backend: number) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query('select pg_terminate_backend($1)', [backend])
    await client.end()
  }

  test('that ends a connection in mid-transaction fails that one, and the process and the next one go on', async () => {
    const database = await openPostgres(url)
    const work = database.write(async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
      await cut(rows[0]!.pid)
      // Nothing is asked of it at this moment, so only the connection itself can say that it is gone.
      await new Promise((resolve) => setTimeout(resolve, 100))
      await sql`select 1`.execute(tx)
    })
    const failed = await work.then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(isUnavailable(failed)).toBe(true)
    const { rows } = await sql<{ n: number }>`select 1 as n`.execute(database.read)
    expect(rows).toEqual([{ n: 1 }])
    await database.close()
  })

  test('that answers before it has a commit on the disk is refused at the start', async () => {
    const weak = new URL(url)
    weak.searchParams.set('options', '-c synchronous_commit=off')
    await expect(openPostgres(weak.href)).rejects.toThrow(
      'PostgreSQL setting synchronous_commit is off, and must be on',
    )
  })
})
