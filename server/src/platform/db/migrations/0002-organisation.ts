import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, PERSON, tableMaker } from './schema.ts'

/** Units, posts, who holds them from when to when, and the periods. */
export const organisation = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    const table = tableMaker(db, engine)

    await table('unor')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('parent_id', 'text')
      .addPrimaryKeyConstraint('unor_pk', [...KEY])
      .execute()

    await table('post')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('unor_id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('superior_post_id', 'text')
      .addPrimaryKeyConstraint('post_pk', [...KEY])
      .addForeignKeyConstraint('post_unor', ['instansi_id', 'unor_id'], 'unor', [...KEY])
      .execute()
    await db.schema
      .createIndex('post_superior')
      .on('post')
      .columns(['instansi_id', 'superior_post_id'])
      .execute()

    await table('assignment')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('post_id', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('from_day', 'text', (c) => c.notNull())
      .addColumn('to_day', 'text')
      .addColumn('decree', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('assignment_pk', [...KEY])
      .addForeignKeyConstraint('assignment_person', [...PERSON], 'person', [...KEY])
      .addForeignKeyConstraint('assignment_post', ['instansi_id', 'post_id'], 'post', [...KEY])
      .execute()
    await db.schema
      .createIndex('assignment_person')
      .on('assignment')
      .columns([...PERSON])
      .execute()
    await db.schema
      .createIndex('assignment_post')
      .on('assignment')
      .columns(['instansi_id', 'post_id'])
      .execute()

    await table('period')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('from_day', 'text', (c) => c.notNull())
      .addColumn('to_day', 'text', (c) => c.notNull())
      .addColumn('deadline', 'text', (c) => c.notNull())
      .addColumn('jenis', 'text', (c) => c.notNull())
      .addColumn('final', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('period_pk', [...KEY])
      .execute()
  },
})
