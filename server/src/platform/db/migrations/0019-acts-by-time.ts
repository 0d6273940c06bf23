import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'

/** The acts of an agency in the order of time, for the page on which its administrators read them. */
export const actsByTime = (_engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    await db.schema
      .createIndex('office_act_at')
      .on('office_act')
      .columns(['instansi_id', 'at', 'owner_id', 'seq'])
      .execute()
  },
})
