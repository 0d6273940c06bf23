import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, PERSON, tableMaker } from './schema.ts'

/** Tables that are on their way in, activation codes, and resets by two people. */
export const importAndActivation = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    const table = tableMaker(db, engine)

    await table('import_batch')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('tables', 'text', (c) => c.notNull())
      .addColumn('end_gone', 'integer', (c) => c.notNull())
      .addColumn('hash', 'text')
      .addColumn('result', 'text')
      .addPrimaryKeyConstraint('import_batch_pk', [...KEY])
      .addForeignKeyConstraint('import_batch_person', [...PERSON], 'person', [...KEY])
      .execute()

    await table('import_part')
      .addColumn('batch_id', 'text', (c) => c.notNull())
      .addColumn('table_at', 'integer', (c) => c.notNull())
      .addColumn('from_at', 'integer', (c) => c.notNull())
      .addColumn('rows', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('import_part_pk', ['instansi_id', 'batch_id', 'table_at', 'from_at'])
      .addForeignKeyConstraint('import_part_batch', ['instansi_id', 'batch_id'], 'import_batch', [
        ...KEY,
      ])
      .execute()

    await table('activation_code')
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('code_hash', 'text', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .addColumn('issued_by', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('activation_code_pk', [...PERSON])
      .addForeignKeyConstraint('activation_code_person', [...PERSON], 'person', [...KEY])
      .execute()

    await table('account_reset')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('asked_by', 'text', (c) => c.notNull())
      .addColumn('asked_at', 'bigint', (c) => c.notNull())
      .addColumn('decided_by', 'text')
      .addColumn('decided_at', 'bigint')
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('seen_at', 'bigint')
      .addPrimaryKeyConstraint('account_reset_pk', [...KEY])
      .addForeignKeyConstraint('account_reset_person', [...PERSON], 'person', [...KEY])
      .execute()
    await db.schema
      .createIndex('account_reset_person')
      .on('account_reset')
      .columns([...PERSON])
      .execute()
  },
})
