import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, OWNER, tableMaker } from './schema.ts'

/**
 * An SKP is handed in, agreed on and amended. What was there before is a draft that nobody handed in: it is written on
 * and stands under entries as it did.
 */
export const skpAgreement = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    const table = tableMaker(db, engine)
    await db.schema
      .alterTable('skp')
      .addColumn('state', 'text', (c) => c.notNull().defaultTo('draft'))
      .execute()
    await db.schema.alterTable('skp').addColumn('adendum', 'text').execute()
    await db.schema.alterTable('skp').addColumn('submitted_at', 'bigint').execute()

    await table('skp_act')
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('seq', 'bigint', (c) => c.notNull())
      .addColumn('skp_id', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('act', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('acting_as', 'text', (c) => c.notNull())
      .addColumn('comment', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('skp_act_pk', [...OWNER, 'seq'])
      .addForeignKeyConstraint('skp_act_skp', ['instansi_id', 'skp_id'], 'skp', [...KEY])
      .execute()
    await db.schema
      .createIndex('skp_act_skp')
      .on('skp_act')
      .columns(['instansi_id', 'skp_id', 'seq'])
      .execute()
    await keep(db, engine, 'skp_act')

    await table('skp_version')
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('skp_id', 'text', (c) => c.notNull())
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('seq', 'bigint', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('skp_version_pk', ['instansi_id', 'skp_id', 'number'])
      .addForeignKeyConstraint('skp_version_skp', ['instansi_id', 'skp_id'], 'skp', [...KEY])
      .execute()
    await keep(db, engine, 'skp_version')
  },
})

async function keep(db: Kysely<Tables>, engine: Engine, table: keyof Tables) {
  for (const act of ['update', 'delete']) {
    const when = `create trigger ${table}_kept_${act} before ${act} on ${table}`
    const then =
      engine === 'sqlite'
        ? `begin select raise(abort, '${table} is kept as it was written'); end`
        : 'for each row execute function refuse_change()'
    await sql.raw(`${when} ${then}`).execute(db)
  }
}
