import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, OWNER, tableMaker } from './schema.ts'

/** What linking has learned of a person: a row of their feed for each choice. */
export const choices = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    const table = tableMaker(db, engine)

    await table('choice')
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('object_key', 'text', (c) => c.notNull())
      .addColumn('plan_id', 'text', (c) => c.notNull())
      .addColumn('chosen_at', 'bigint', (c) => c.notNull())
      .addColumn('feed_seq', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('choice_pk', [...OWNER, 'id'])
      .addForeignKeyConstraint('choice_owner', [...OWNER], 'person', [...KEY])
      .execute()
    await db.schema
      .createIndex('choice_feed')
      .unique()
      .on('choice')
      .columns([...OWNER, 'feed_seq'])
      .execute()
  },
})
