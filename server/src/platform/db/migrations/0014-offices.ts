import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, OWNER, PERSON, tableMaker } from './schema.ts'

/**
 * What an agency says of its people, units and posts; roles with a scope; acts of an office; claims of a wrong
 * supervisor. Whoever was an admin holds the role *admin instansi* from here on.
 */
export const offices = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    const table = tableMaker(db, engine)
    await describePeople(db)
    await describeUnits(db)

    await table('role')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('unor_id', 'text')
      .addPrimaryKeyConstraint('role_pk', [...KEY])
      .addForeignKeyConstraint('role_person', [...PERSON], 'person', [...KEY])
      .addForeignKeyConstraint('role_unor', ['instansi_id', 'unor_id'], 'unor', [...KEY])
      .execute()
    await db.schema
      .createIndex('role_person')
      .on('role')
      .columns([...PERSON])
      .execute()
    await sql`insert into role (instansi_id, id, person_id, name, unor_id)
      select instansi_id, id, id, 'admin-instansi', null from person where is_admin = 1`.execute(db)

    await table('office_act')
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('seq', 'bigint', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('act', 'text', (c) => c.notNull())
      .addColumn('object_id', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('acting_as', 'text', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('office_act_pk', [...OWNER, 'seq'])
      .addForeignKeyConstraint('office_act_owner', [...OWNER], 'person', [...KEY])
      .execute()
    await db.schema
      .createIndex('office_act_object')
      .on('office_act')
      .columns(['instansi_id', 'object_id'])
      .execute()
    await keep(db, engine, 'office_act')

    await table('supervisor_claim')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('assignment_id', 'text', (c) => c.notNull())
      .addColumn('present_id', 'text')
      .addColumn('named_id', 'text', (c) => c.notNull())
      .addColumn('from_day', 'text', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('supervisor_claim_pk', [...KEY])
      .addForeignKeyConstraint('supervisor_claim_person', [...PERSON], 'person', [...KEY])
      .execute()
    for (const column of ['person_id', 'present_id', 'named_id', 'state'] as const) {
      await db.schema
        .createIndex(`supervisor_claim_${column}`)
        .on('supervisor_claim')
        .columns(['instansi_id', column])
        .execute()
    }
    await table('supervisor_answer')
      .addColumn('claim_id', 'text', (c) => c.notNull())
      .addColumn('seq', 'integer', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('act', 'text', (c) => c.notNull())
      .addColumn('comment', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('supervisor_answer_pk', ['instansi_id', 'claim_id', 'seq'])
      .addForeignKeyConstraint(
        'supervisor_answer_claim',
        ['instansi_id', 'claim_id'],
        'supervisor_claim',
        [...KEY],
      )
      .execute()
    await keep(db, engine, 'supervisor_answer')
  },
})

async function describePeople(db: Kysely<Tables>) {
  const add = (name: string) =>
    db.schema
      .alterTable('person')
      .addColumn(name, 'text', (c) => c.notNull().defaultTo(''))
      .execute()
  for (const name of ['kind', 'jabatan', 'golongan']) await add(name)
  await db.schema.alterTable('person').addColumn('zone', 'integer').execute()
  await db.schema.alterTable('person').addColumn('left_on', 'text').execute()
  await addVersion(db, 'person')
}

async function describeUnits(db: Kysely<Tables>) {
  for (const name of ['unor', 'post'] as const) {
    await db.schema
      .alterTable(name)
      .addColumn('code', 'text', (c) => c.notNull().defaultTo(''))
      .execute()
    await db.schema.alterTable(name).addColumn('ended_on', 'text').execute()
    await addVersion(db, name)
  }
  await db.schema
    .alterTable('post')
    .addColumn('jenis', 'text', (c) => c.notNull().defaultTo(''))
    .execute()
  await db.schema.createIndex('post_unor').on('post').columns(['instansi_id', 'unor_id']).execute()
  // Where the person reports to, when it is not where the post does.
  await db.schema.alterTable('assignment').addColumn('superior_post_id', 'text').execute()
  // Of a team leader: for whom, and for which work.
  await db.schema.alterTable('assignment').addColumn('subject_id', 'text').execute()
  await db.schema
    .alterTable('assignment')
    .addColumn('work', 'text', (c) => c.notNull().defaultTo(''))
    .execute()
  await addVersion(db, 'assignment')
  for (const column of ['superior_post_id', 'subject_id'] as const) {
    await db.schema
      .createIndex(`assignment_${column}`)
      .on('assignment')
      .columns(['instansi_id', column])
      .execute()
  }
}

const addVersion = (db: Kysely<Tables>, table: keyof Tables) =>
  db.schema
    .alterTable(table)
    .addColumn('version', 'integer', (c) => c.notNull().defaultTo(1))
    .execute()

/** As with other records: the database itself refuses a change and a deletion. */
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
