import { DatabaseSync } from 'node:sqlite'

/** Made anew by each engine's own migrations. */
const OWN_ROWS = new Set(['kysely_migration', 'kysely_migration_lock', 'heartbeat'])

/** A SQLite file as two texts: its schema with the migrations that made it, and its rows in plain SQL. */
export function dumpSqlite(file: string): { readonly schema: string; readonly rows: string } {
  const database = new DatabaseSync(file, { readOnly: true })
  const made = database
    .prepare(`select type, name, sql from sqlite_master where sql is not null order by rowid`)
    .all()
    .map(({ type, name, sql }) => ({ type, name: String(name), sql: String(sql) }))
  const tables = made.filter(({ type }) => type === 'table').map(({ name }) => name)
  const insertsOf = (all: readonly string[]) => all.flatMap((table) => insert(database, table))
  const { user_version: version } = database.prepare('pragma user_version').get() ?? {}
  const schema = [
    `pragma user_version = ${Number(version)};`,
    ...made.map(({ sql }) => `${sql};`),
    ...insertsOf(tables.filter((name) => OWN_ROWS.has(name))),
  ]
  const rows = insertsOf(tables.filter((name) => !OWN_ROWS.has(name)))
  database.close()
  return { schema: `${schema.join('\n')}\n`, rows: `${rows.join('\n')}\n` }
}

function insert(database: DatabaseSync, table: string): string[] {
  const keys = database.prepare(`select name from pragma_table_info(?) order by pk`).all(table)
  const columns = database.prepare(`select name from pragma_table_info(?)`).all(table)
  const quoted = (names: typeof keys) => names.map(({ name }) => `"${String(name)}"`).join(', ')
  const rows = database.prepare(`select * from "${table}" order by ${quoted(keys)}`).all()
  if (rows.length === 0) return []
  const lines = rows.map((row) => `(${Object.values(row).map(literal).join(', ')})`)
  return [`insert into "${table}" (${quoted(columns)}) values\n${lines.join(',\n')};`]
}

const literal = (value: unknown): string => {
  if (value === null) return 'null'
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`
  if (typeof value === 'number') return String(value)
  throw new Error('a kind of value that no table has')
}
