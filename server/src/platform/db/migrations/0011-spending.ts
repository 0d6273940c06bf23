import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'

/** What a person's acts have added to history on the latest day they acted, beside the feed row that each act locks. */
export const spending = (_engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    for (const column of ['spent_day', 'spent_bytes']) {
      await db.schema
        .alterTable('feed')
        .addColumn(column, 'integer', (c) => c.notNull().defaultTo(0))
        .execute()
    }
  },
})
