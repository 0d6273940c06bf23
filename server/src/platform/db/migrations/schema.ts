import { sql, type CreateTableBuilder, type Kysely } from 'kysely'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'

/** Keys that many tables share, as lists of columns. */
export const PERSON = ['instansi_id', 'person_id'] as const
export const OWNER = ['instansi_id', 'owner_id'] as const
export const KEY = ['instansi_id', 'id'] as const

/**
 * Begins a table whose first column is the agency. SQLite keeps the rows in the key itself (`without rowid`):
 * one tree to write instead of two. Part of every migration that uses it, so it never changes either.
 */
export function tableMaker(db: Kysely<Tables>, engine: Engine) {
  return (name: keyof Tables): CreateTableBuilder<string, 'instansi_id'> => {
    const builder = db.schema.createTable(name).addColumn('instansi_id', 'text', (c) => c.notNull())
    return engine === 'sqlite' ? builder.modifyEnd(sql`without rowid`) : builder
  }
}
