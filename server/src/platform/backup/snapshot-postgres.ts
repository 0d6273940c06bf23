import { createHash } from 'node:crypto'
import pg from 'pg'
import { flush } from './disk.ts'
import type { Facts } from './manifest.ts'
import { runTool } from './postgres-tools.ts'
import { EVIDENCE, headLine, toSizes } from './snapshot-sqlite.ts'

export type PostgresSnapshot = {
  readonly facts: Facts
  readonly evidence: ReadonlyMap<string, number>
}

/** `pg_dump` and what we count see the same instant: one transaction lends its snapshot to the other. */
export async function snapshotPostgres(url: string, to: string): Promise<PostgresSnapshot> {
  return inSnapshot(url, async (client, schema) => {
    const { rows } = await client.query<{ id: string }>('select pg_export_snapshot() as id')
    await runTool('pg_dump', url, [
      '--format=custom',
      '--no-owner',
      '--no-privileges',
      // Asked for by name, a schema is made again when the dump is put back, and `public` is there already.
      ...(schema === 'public' ? [] : [`--schema=${schema}`]),
      `--snapshot=${rows[0]!.id}`,
      `--file=${to}`,
    ])
    flush(to)
    return read(client, schema)
  })
}

/** What a database holds, as it is now. */
export const readPostgres = (url: string): Promise<PostgresSnapshot> =>
  inSnapshot(url, (client, schema) => read(client, schema))

async function inSnapshot<T>(
  url: string,
  work: (client: pg.Client, schema: string) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const { rows } = await client.query<{ name: string }>('select current_schema() as name')
    return await work(client, rows[0]!.name)
  } finally {
    await client.end()
  }
}

async function read(client: pg.Client, schema: string): Promise<PostgresSnapshot> {
  const ask = async (text: string) => (await client.query<Record<string, unknown>>(text)).rows
  const tables = (
    await client.query<{ name: string }>(
      'select tablename as name from pg_tables where schemaname = $1 order by 1',
      [schema],
    )
  ).rows.map(({ name }) => name)
  const rows: Record<string, number> = {}
  for (const name of tables) {
    rows[name] = Number((await ask(`select count(*) as n from "${name}"`))[0]?.['n'])
  }
  const done = tables.includes('kysely_migration')
    ? await ask('select name from kysely_migration order by name')
    : []
  const evidence = tables.includes('evidence_file') ? toSizes(await ask(EVIDENCE)) : new Map()
  const facts = { schema: done.map(({ name }) => String(name)), rows, head: await head() }
  return { facts, evidence }

  async function head(): Promise<string | null> {
    if (!tables.includes('feed')) return null
    const hash = createHash('sha256')
    const heads = await ask(`select instansi_id, person_id, audit_seq, audit_hash from feed
      order by instansi_id collate "C", person_id collate "C"`)
    for (const row of heads) hash.update(headLine(row))
    return hash.digest('hex')
  }
}
