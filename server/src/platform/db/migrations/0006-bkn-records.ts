import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, OWNER, tableMaker } from './schema.ts'

/** What the person had written into e-Kinerja. Apart from the entry, whose version it must not touch. */
export const bknRecords = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    const table = tableMaker(db, engine)

    await table('bkn_record')
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('fill_id', 'text', (c) => c.notNull())
      .addColumn('recorded_at', 'bigint', (c) => c.notNull())
      .addColumn('record', 'text', (c) => c.notNull())
      .addColumn('feed_seq', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('bkn_record_pk', [...OWNER, 'fill_id', 'recorded_at'])
      .addForeignKeyConstraint('bkn_record_owner', [...OWNER], 'person', [...KEY])
      .execute()
    await db.schema
      .createIndex('bkn_record_feed')
      .unique()
      .on('bkn_record')
      .columns([...OWNER, 'feed_seq'])
      .execute()
  },
})
