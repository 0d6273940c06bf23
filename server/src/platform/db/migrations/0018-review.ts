import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, PERSON, tableMaker } from './schema.ts'

/** When silence passes work to the next level, what a supervisor writes again and again, and who decided what. */
export const review = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    const table = tableMaker(db, engine)
    await db.schema
      .alterTable('instansi')
      .addColumn('escalation_days', 'integer', (c) => c.notNull().defaultTo(5))
      .execute()
    await db.schema
      .alterTable('instansi')
      .addColumn('review_version', 'integer', (c) => c.notNull().defaultTo(0))
      .execute()

    // Of what waits: whose it is, of which day, since when. The queue counts in it and reads no row for that.
    await db.schema.dropIndex('entry_waiting').execute()
    await db.schema
      .createIndex('entry_waiting')
      .on('entry')
      .columns(['instansi_id', 'owner_id', 'day', 'id', 'submitted_at'])
      .where(sql<boolean>`status = 'submitted' and removed = 0`)
      .execute()

    // Few lines are a person's own; among the many that are not, the planner took the index for one of no use.
    await db.schema.dropIndex('assignment_superior_post_id').execute()
    await db.schema
      .createIndex('assignment_superior_post_id')
      .on('assignment')
      .columns(['instansi_id', 'superior_post_id'])
      .where(sql<boolean>`superior_post_id is not null`)
      .execute()

    await table('review_reason')
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('codes', 'text', (c) => c.notNull())
      .addColumn('used_at', 'bigint', (c) => c.notNull())
      .addColumn('removed', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('review_reason_pk', [...PERSON, 'text'])
      .addForeignKeyConstraint('review_reason_person', [...PERSON], 'person', [...KEY])
      .execute()

    // What somebody decided, the newest first, without walking the acts of everybody else.
    await db.schema
      .createIndex('decision_person')
      .on('decision')
      .columns([...PERSON, 'at', 'owner_id', 'seq'])
      .execute()
    await db.schema
      .createIndex('decision_entry')
      .on('decision')
      .columns(['instansi_id', 'entry_id', 'seq'])
      .execute()
  },
})
