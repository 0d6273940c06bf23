import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, PERSON, tableMaker } from './schema.ts'

/** Where a session is and when it was used last, and what was tried at a person's door. */
export const devices = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    const session = db.schema.alterTable('session')
    await session.addColumn('browser', 'text', (c) => c.notNull().defaultTo('')).execute()
    await session.addColumn('system', 'text', (c) => c.notNull().defaultTo('')).execute()
    await session.addColumn('used_at', 'bigint', (c) => c.notNull().defaultTo(0)).execute()
    await session.addColumn('is_shared', 'integer', (c) => c.notNull().defaultTo(0)).execute()

    await tableMaker(
      db,
      engine,
    )('sign_in_log')
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('browser', 'text', (c) => c.notNull())
      .addColumn('system', 'text', (c) => c.notNull())
      .addColumn('outcome', 'text', (c) => c.notNull())
      .addColumn('times', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('sign_in_log_pk', [...PERSON, 'id'])
      .addForeignKeyConstraint('sign_in_log_person', [...PERSON], 'person', [...KEY])
      .execute()
    await db.schema.createIndex('sign_in_log_at').on('sign_in_log').column('at').execute()
  },
})
