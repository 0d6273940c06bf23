import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'

/** The epoch of one person's feed, once a device of theirs has shown that the database was restored. */
export const feedEpochs = (_engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    await db.schema.alterTable('feed').addColumn('epoch', 'text').execute()
  },
})
