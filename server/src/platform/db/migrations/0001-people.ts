import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, PERSON, tableMaker } from './schema.ts'

/** People, how they sign in, and the sessions they hold. */
export const people = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    const table = tableMaker(db, engine)

    await table('instansi')
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('zone', 'integer', (c) => c.notNull())
      .addColumn('epoch', 'text', (c) => c.notNull())
      .addColumn('correction_days', 'integer', (c) => c.notNull())
      .addColumn('working_pattern', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('instansi_pk', ['instansi_id'])
      .execute()

    await table('person')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('nip', 'text', (c) => c.notNull())
      .addColumn('active', 'integer', (c) => c.notNull())
      .addColumn('is_admin', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('person_pk', [...KEY])
      .addUniqueConstraint('person_nip_once', ['instansi_id', 'nip'])
      .addForeignKeyConstraint('person_instansi', ['instansi_id'], 'instansi', ['instansi_id'])
      .execute()
    // Sign-in knows a NIP and not yet an agency.
    await db.schema.createIndex('person_nip').on('person').column('nip').execute()

    await table('credential')
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('password_hash', 'text', (c) => c.notNull())
      .addColumn('totp_secret', 'text', (c) => c.notNull())
      .addColumn('totp_last_step', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('credential_pk', [...PERSON])
      .addForeignKeyConstraint('credential_person', [...PERSON], 'person', [...KEY])
      .execute()

    await table('recovery_code')
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('code_hash', 'text', (c) => c.notNull())
      .addColumn('used_at', 'bigint')
      .addPrimaryKeyConstraint('recovery_code_pk', [...PERSON, 'code_hash'])
      .addForeignKeyConstraint('recovery_code_person', [...PERSON], 'person', [...KEY])
      .execute()

    await table('session')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .addColumn('absolute_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('session_pk', [...KEY])
      .addForeignKeyConstraint('session_person', [...PERSON], 'person', [...KEY])
      .execute()
    await db.schema.createIndex('session_id').on('session').column('id').execute()
    await db.schema
      .createIndex('session_person')
      .on('session')
      .columns([...PERSON])
      .execute()

    await table('ticket')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .addColumn('attempts', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('ticket_pk', [...KEY])
      .addForeignKeyConstraint('ticket_person', [...PERSON], 'person', [...KEY])
      .execute()
    await db.schema.createIndex('ticket_id').on('ticket').column('id').execute()
  },
})
