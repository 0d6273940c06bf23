import { createHash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { BackupFault } from './backup-fault.ts'
import { flush } from './disk.ts'
import type { Facts } from './manifest.ts'

/**
 * The database as it is at one instant, in a file of its own. A copy of a live WAL file would not be that. Others read and
 * write meanwhile: only this thread waits.
 */
export function snapshotSqlite(database: string, to: string): void {
  const connection = new DatabaseSync(database, { readOnly: true })
  try {
    connection.exec('pragma busy_timeout = 5000')
    connection.prepare('vacuum into ?').run(to)
  } finally {
    connection.close()
  }
  flush(to)
}

/** Reads a database that nobody writes. @throws a fault when SQLite finds it damaged */
export function factsOfSqlite(file: string): Facts {
  try {
    const connection = new DatabaseSync(file, { readOnly: true })
    try {
      return readFacts(connection)
    } finally {
      connection.close()
    }
  } catch (cause) {
    throw cause instanceof BackupFault ? cause : new BackupFault('damaged-database', { cause })
  }
}

function readFacts(connection: DatabaseSync): Facts {
  const found = connection.prepare('pragma integrity_check').all()
  if (found.length !== 1 || found[0]?.['integrity_check'] !== 'ok') {
    throw new BackupFault('damaged-database')
  }
  const tables = connection
    .prepare(
      `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name`,
    )
    .all()
    .map(({ name }) => String(name))
  const schema = tables.includes('kysely_migration')
    ? connection.prepare('select name from kysely_migration order by name').all()
    : []
  return {
    schema: schema.map(({ name }) => String(name)),
    rows: Object.fromEntries(
      tables.map((name) => [
        name,
        Number(connection.prepare(`select count(*) as n from "${name}"`).get()?.['n']),
      ]),
    ),
    head: tables.includes('feed') ? headOf(connection) : null,
  }
}

function headOf(connection: DatabaseSync): string {
  const hash = createHash('sha256')
  const heads = connection.prepare(
    'select instansi_id, person_id, audit_seq, audit_hash from feed order by instansi_id, person_id',
  )
  for (const row of heads.iterate()) hash.update(headLine(row))
  return hash.digest('hex')
}

/** One chain's head as it is hashed. */
export const headLine = (row: Readonly<Record<string, unknown>>): string =>
  `${String(row['instansi_id'])}\n${String(row['person_id'])}\n${String(row['audit_seq'])}\n${String(row['audit_hash'])}\n\n`

/** Names and sizes of the evidence that rows speak of, by their place; nothing before there was any. */
export function evidenceOfSqlite(file: string): ReadonlyMap<string, number> {
  const connection = new DatabaseSync(file, { readOnly: true })
  try {
    const isThere = connection
      .prepare(`select 1 from sqlite_master where name = 'evidence_file'`)
      .get()
    const rows = isThere ? connection.prepare(EVIDENCE).all() : []
    return toSizes(rows)
  } finally {
    connection.close()
  }
}

export const EVIDENCE = 'select instansi_id, owner_id, name, size from evidence_file'

export const toSizes = (
  rows: readonly Readonly<Record<string, unknown>>[],
): ReadonlyMap<string, number> =>
  new Map(
    rows.map((row) => [
      `${String(row['instansi_id'])}/${String(row['owner_id'])}/${String(row['name'])}`,
      Number(row['size']),
    ]),
  )
