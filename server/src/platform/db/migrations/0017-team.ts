import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, PERSON, tableMaker } from './schema.ts'

/** Reminders of days that nobody filled, and the days on which posts change hands. */
export const team = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    const table = tableMaker(db, engine)

    await table('reminder')
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('sent_on', 'text', (c) => c.notNull())
      .addColumn('day', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('by_id', 'text', (c) => c.notNull())
      .addColumn('acting_as', 'text', (c) => c.notNull())
      // Nobody is reminded twice on one day.
      .addPrimaryKeyConstraint('reminder_pk', [...PERSON, 'sent_on'])
      .addForeignKeyConstraint('reminder_person', [...PERSON], 'person', [...KEY])
      .execute()

    // A month is cut where somebody comes or goes: these few are found without the others.
    for (const column of ['from_day', 'to_day'] as const) {
      await db.schema
        .createIndex(`assignment_${column}`)
        .on('assignment')
        .columns(['instansi_id', column])
        .execute()
    }
  },
})
