import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, PERSON, tableMaker } from './schema.ts'

/** Exports of reports: who asked for which days, how far it has come, and until when the file is kept. */
export const exportJobs = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    await tableMaker(
      db,
      engine,
    )('export_job')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('view', 'text', (c) => c.notNull())
      .addColumn('subject_id', 'text')
      .addColumn('from_day', 'text', (c) => c.notNull())
      .addColumn('to_day', 'text', (c) => c.notNull())
      .addColumn('format', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('rows_done', 'integer', (c) => c.notNull())
      .addColumn('rows_total', 'integer', (c) => c.notNull())
      .addColumn('size', 'integer', (c) => c.notNull())
      .addColumn('sha256', 'text')
      .addColumn('problem', 'text')
      .addColumn('ended_at', 'bigint')
      .addColumn('expires_at', 'bigint')
      .addPrimaryKeyConstraint('export_job_pk', [...KEY])
      .addForeignKeyConstraint('export_job_person', [...PERSON], 'person', [...KEY])
      .execute()
    await db.schema
      .createIndex('export_job_person')
      .on('export_job')
      .columns([...PERSON, 'created_at'])
      .execute()
  },
})
