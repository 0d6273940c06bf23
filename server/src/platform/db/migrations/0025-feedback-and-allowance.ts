import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, OWNER, tableMaker } from './schema.ts'

/**
 * *Umpan balik berkelanjutan*: one row for each, from the moment it is asked for or given. And the rules of pay that an
 * agency gave, one after the other.
 */
export const feedbackAndAllowance = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    const table = tableMaker(db, engine)
    await table('feedback')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('giver_id', 'text', (c) => c.notNull())
      .addColumn('giver_as', 'text', (c) => c.notNull())
      .addColumn('relation', 'text', (c) =>
        c.notNull().check(sql`relation in ('assessor', 'colleague', 'subordinate')`),
      )
      .addColumn('kind', 'text', (c) =>
        c.notNull().check(sql`kind in ('entry', 'rhk', 'perilaku')`),
      )
      .addColumn('ref', 'text', (c) => c.notNull())
      .addColumn('about', 'text', (c) => c.notNull())
      .addColumn('day', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) =>
        c
          .notNull()
          .check(
            sql`state in ('asked', 'declined', 'cancelled', 'given', 'withdrawn', 'read', 'acknowledged', 'answered')`,
          ),
      )
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('question', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('answer', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('asked_at', 'bigint')
      .addColumn('given_at', 'bigint')
      .addColumn('read_at', 'bigint')
      .addColumn('answered_at', 'bigint')
      .addPrimaryKeyConstraint('feedback_pk', [...KEY])
      .addForeignKeyConstraint('feedback_owner', [...OWNER], 'person', [...KEY])
      .addForeignKeyConstraint('feedback_giver', ['instansi_id', 'giver_id'], 'person', [...KEY])
      .execute()
    await table('allowance_rule')
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('by_id', 'text', (c) => c.notNull())
      .addColumn('content', 'text')
      .addPrimaryKeyConstraint('allowance_rule_pk', ['instansi_id', 'version'])
      .addForeignKeyConstraint('allowance_rule_by', ['instansi_id', 'by_id'], 'person', [...KEY])
      .execute()
    // Both lists of a person are read newest first.
    await db.schema
      .createIndex('feedback_of_owner')
      .on('feedback')
      .columns([...OWNER, 'created_at'])
      .execute()
    await db.schema
      .createIndex('feedback_of_giver')
      .on('feedback')
      .columns(['instansi_id', 'giver_id', 'created_at'])
      .execute()
  },
})
