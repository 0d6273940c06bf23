import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Tables } from '../tables.ts'

/** Seals on what was done and decided, and the words of the plan behind a decision. Null in rows of before. */
export const sealedRecords = (): Migration => ({
  async up(db: Kysely<Tables>) {
    for (const column of ['act_hash', 'mutation_id', 'seal']) {
      await db.schema.alterTable('audit').addColumn(column, 'text').execute()
    }
    await db.schema.alterTable('ledger').addColumn('seal', 'text').execute()
    await db.schema.alterTable('decision').addColumn('plan', 'text').execute()
    await db.schema.alterTable('feed').addColumn('sealed_from', 'bigint').execute()
    await db.schema.alterTable('feed').addColumn('seal_mark', 'text').execute()
  },
})
