import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, OWNER, tableMaker } from './schema.ts'

/** One evaluation for each person, period and segment, from its first rating on. */
export const evaluation = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    const table = tableMaker(db, engine)
    await table('evaluation')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('period_id', 'text', (c) => c.notNull())
      .addColumn('from_day', 'text', (c) => c.notNull())
      .addColumn('to_day', 'text', (c) => c.notNull())
      .addColumn('post', 'text', (c) => c.notNull())
      .addColumn('unor', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) =>
        c.notNull().check(sql`state in ('rated', 'received', 'objected', 'final')`),
      )
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('assessor_id', 'text', (c) => c.notNull())
      .addColumn('assessor_as', 'text', (c) => c.notNull())
      .addColumn('rated_at', 'bigint', (c) => c.notNull())
      .addColumn('rating', 'text', (c) => c.notNull())
      .addColumn('realisation', 'text', (c) => c.notNull())
      .addColumn('received_on', 'text')
      .addColumn('objection', 'text')
      .addColumn('decision', 'text')
      .addColumn('decided_by', 'text')
      .addPrimaryKeyConstraint('evaluation_pk', [...KEY])
      .addUniqueConstraint('evaluation_segment', [...OWNER, 'period_id', 'from_day'])
      .addForeignKeyConstraint('evaluation_owner', [...OWNER], 'person', [...KEY])
      .addForeignKeyConstraint('evaluation_period', ['instansi_id', 'period_id'], 'period', [
        ...KEY,
      ])
      .execute()
    // How far a period is, and the few that wait for a superior.
    await db.schema
      .createIndex('evaluation_state')
      .on('evaluation')
      .columns(['instansi_id', 'state', 'period_id'])
      .execute()
  },
})
