import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, PERSON, tableMaker } from './schema.ts'

/** Passkeys, and when whoever holds a session last showed a factor. */
export const passkeys = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    await db.schema
      .alterTable('session')
      .addColumn('proved_at', 'bigint', (c) => c.notNull().defaultTo(0))
      .execute()
    await tableMaker(
      db,
      engine,
    )('passkey')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('credential_id', 'text', (c) => c.notNull())
      .addColumn('public_key', 'text', (c) => c.notNull())
      .addColumn('counter', 'bigint', (c) => c.notNull())
      .addColumn('transports', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('used_at', 'bigint')
      .addColumn('is_synced', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('passkey_pk', [...KEY])
      .addForeignKeyConstraint('passkey_person', [...PERSON], 'person', [...KEY])
      .execute()
    // Sign-in knows a passkey and not yet an agency.
    await db.schema.createIndex('passkey_id').on('passkey').column('id').execute()
    await db.schema
      .createIndex('passkey_of_person')
      .on('passkey')
      .columns([...PERSON])
      .execute()
  },
})
