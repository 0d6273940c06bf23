import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, OWNER, tableMaker } from './schema.ts'

/** Plans, entries and what happened to them. */
export const work = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    const table = tableMaker(db, engine)

    await table('skp')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('year', 'integer', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('skp_pk', [...KEY])
      .addForeignKeyConstraint('skp_owner', [...OWNER], 'person', [...KEY])
      .execute()
    await db.schema
      .createIndex('skp_owner')
      .on('skp')
      .columns([...OWNER])
      .execute()

    await table('rencana_aksi')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('skp_id', 'text', (c) => c.notNull())
      .addColumn('period_id', 'text', (c) => c.notNull())
      .addColumn('deskripsi', 'text', (c) => c.notNull())
      .addColumn('rhk', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('rencana_aksi_pk', [...KEY])
      .addForeignKeyConstraint('rencana_aksi_skp', ['instansi_id', 'skp_id'], 'skp', [...KEY])
      .execute()
    await db.schema
      .createIndex('rencana_aksi_skp')
      .on('rencana_aksi')
      .columns(['instansi_id', 'skp_id'])
      .execute()

    await table('entry')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('day', 'text', (c) => c.notNull())
      .addColumn('start_minute', 'integer', (c) => c.notNull())
      .addColumn('end_minute', 'integer', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('plan_id', 'text')
      .addColumn('quantity', 'integer', (c) => c.notNull())
      .addColumn('unit', 'text', (c) => c.notNull())
      .addColumn('quality', 'integer')
      .addColumn('evidence', 'text', (c) => c.notNull())
      .addColumn('origin', 'text', (c) => c.notNull())
      .addColumn('status', 'text', (c) =>
        c.notNull().check(sql`status in ('draft', 'submitted', 'approved', 'returned')`),
      )
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('removed', 'integer', (c) => c.notNull())
      .addColumn('submitted_at', 'bigint')
      .addColumn('decision', 'text')
      .addColumn('decided_by', 'text')
      .addColumn('correction_until', 'text')
      .addColumn('feed_seq', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('entry_pk', [...KEY])
      .addForeignKeyConstraint('entry_owner', [...OWNER], 'person', [...KEY])
      .execute()
    await db.schema
      .createIndex('entry_feed')
      .on('entry')
      .columns([...OWNER, 'feed_seq'])
      .execute()
    await db.schema
      .createIndex('entry_day')
      .on('entry')
      .columns([...OWNER, 'day'])
      .execute()
    // Few rows wait at any time, so the queue never walks the archive.
    await db.schema
      .createIndex('entry_waiting')
      .on('entry')
      .columns(['instansi_id', 'owner_id', 'day', 'id'])
      .where(sql.ref('status'), '=', sql.lit('submitted'))
      .execute()

    await table('entry_history')
      .addColumn('entry_id', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('device_id', 'text', (c) => c.notNull())
      .addColumn('act', 'text', (c) => c.notNull())
      .addColumn('patch', 'text', (c) => c.notNull())
      .addColumn('fields', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('entry_history_pk', ['instansi_id', 'entry_id', 'version'])
      .execute()
  },
})
