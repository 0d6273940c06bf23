import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, OWNER, tableMaker } from './schema.ts'

/** Photos, notes and documents that show offline work. The bytes are on the disk, beside the database. */
export const evidenceFiles = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    const table = tableMaker(db, engine)

    await table('evidence_file')
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('size', 'integer', (c) => c.notNull())
      .addColumn('uploaded_at', 'bigint', (c) => c.notNull())
      .addColumn('uncited_since', 'bigint')
      .addPrimaryKeyConstraint('evidence_file_pk', [...OWNER, 'name'])
      .addForeignKeyConstraint('evidence_file_owner', [...OWNER], 'person', [...KEY])
      .execute()
    // A reader knows the name and not yet whose it is.
    await db.schema
      .createIndex('evidence_file_name')
      .on('evidence_file')
      .columns(['instansi_id', 'name'])
      .execute()
  },
})
