import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, OWNER, tableMaker } from './schema.ts'

/**
 * An SKP, and an evaluation, may belong to a post that somebody acts in beside their own. And templates of plans for a
 * jabatan, with whom they were laid before.
 */
export const actingAndTemplates = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    // Null, and empty: the post that answers for the person, as in everything of before.
    await db.schema.alterTable('skp').addColumn('acting_post_id', 'text').execute()
    await (engine === 'sqlite' ? rebuildEvaluation(db) : widenEvaluation(db))

    const table = tableMaker(db, engine)
    await table('skp_template')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('jabatan', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull())
      .addColumn('changed_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('skp_template_pk', [...KEY])
      .addForeignKeyConstraint('skp_template_owner', [...OWNER], 'person', [...KEY])
      .execute()
    await db.schema
      .createIndex('skp_template_owner_id')
      .on('skp_template')
      .columns([...OWNER])
      .execute()
    await table('skp_application')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('template_id', 'text', (c) => c.notNull())
      .addColumn('by_id', 'text', (c) => c.notNull())
      .addColumn('by_as', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('skp_application_pk', [...KEY])
      .addForeignKeyConstraint('skp_application_by', ['instansi_id', 'by_id'], 'person', [...KEY])
      .execute()
    await db.schema
      .createIndex('skp_application_by')
      .on('skp_application')
      .columns(['instansi_id', 'by_id', 'at'])
      .execute()
    await table('skp_laid')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('application_id', 'text', (c) => c.notNull())
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('year', 'integer', (c) => c.notNull())
      .addColumn('state', 'text', (c) =>
        c.notNull().check(sql`state in ('open', 'taken', 'declined', 'withdrawn')`),
      )
      .addPrimaryKeyConstraint('skp_laid_pk', [...KEY])
      .addForeignKeyConstraint('skp_laid_owner', [...OWNER], 'person', [...KEY])
      .addForeignKeyConstraint(
        'skp_laid_application',
        ['instansi_id', 'application_id'],
        'skp_application',
        [...KEY],
      )
      .execute()
    await db.schema
      .createIndex('skp_laid_owner_id')
      .on('skp_laid')
      .columns([...OWNER, 'year'])
      .execute()
    await db.schema
      .createIndex('skp_laid_application_id')
      .on('skp_laid')
      .columns(['instansi_id', 'application_id'])
      .execute()
  },
})

/** Two evaluations of a person may begin on one day: that of their post, and that of the post they act in. */
const SEGMENT = [...OWNER, 'period_id', 'from_day', 'acting_post_id'] as const

async function widenEvaluation(db: Kysely<Tables>) {
  await db.schema
    .alterTable('evaluation')
    .addColumn('acting_post_id', 'text', (c) => c.notNull().defaultTo(''))
    .execute()
  await db.schema.alterTable('evaluation').dropConstraint('evaluation_segment').execute()
  await db.schema
    .alterTable('evaluation')
    .addUniqueConstraint('evaluation_segment', [...SEGMENT])
    .execute()
}

const COLUMNS = sql.raw(
  [
    'instansi_id, id, owner_id, period_id, from_day, to_day, post, unor, state, version, assessor_id',
    'assessor_as, rated_at, rating, realisation, received_on, objection, decision, decided_by',
  ].join(', '),
)

/** SQLite cannot take a constraint out of a table: it is made anew, and its rows are carried over. */
async function rebuildEvaluation(db: Kysely<Tables>) {
  await db.schema.dropIndex('evaluation_state').execute()
  await db.schema.alterTable('evaluation').renameTo('evaluation_before').execute()
  await tableMaker(
    db,
    'sqlite',
  )('evaluation')
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
    .addColumn('acting_post_id', 'text', (c) => c.notNull().defaultTo(''))
    .addPrimaryKeyConstraint('evaluation_pk', [...KEY])
    .addUniqueConstraint('evaluation_segment', [...SEGMENT])
    .addForeignKeyConstraint('evaluation_owner', [...OWNER], 'person', [...KEY])
    .addForeignKeyConstraint('evaluation_period', ['instansi_id', 'period_id'], 'period', [...KEY])
    .execute()
  await sql`insert into evaluation (${COLUMNS}) select ${COLUMNS} from evaluation_before`.execute(
    db,
  )
  await sql`drop table evaluation_before`.execute(db)
  await db.schema
    .createIndex('evaluation_state')
    .on('evaluation')
    .columns(['instansi_id', 'state', 'period_id'])
    .execute()
}
