import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, PERSON, tableMaker } from './schema.ts'

/** Columns of a viewing that no later look changes. */
const FIXED = ['instansi_id, subject_id, viewer_id, kind, means, acting_as, hour', 'first_at'].join(
  ', ',
)

/**
 * Who looked at whose work; how far back each class of rows was let go of; and what people ask under UU PDP. The database
 * itself lets a viewing grow and do nothing else, and lets one go only when the mark of its class has passed it.
 */
export const privacy = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    const table = tableMaker(db, engine)
    await table('viewing')
      .addColumn('subject_id', 'text', (c) => c.notNull())
      .addColumn('hour', 'bigint', (c) => c.notNull())
      .addColumn('viewer_id', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('means', 'text', (c) => c.notNull())
      .addColumn('acting_as', 'text', (c) => c.notNull())
      .addColumn('from_day', 'text', (c) => c.notNull())
      .addColumn('to_day', 'text', (c) => c.notNull())
      .addColumn('first_at', 'bigint', (c) => c.notNull())
      .addColumn('last_at', 'bigint', (c) => c.notNull())
      .addColumn('times', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('viewing_pk', [
        'instansi_id',
        'subject_id',
        'hour',
        'viewer_id',
        'kind',
        'means',
        'acting_as',
      ])
      .addForeignKeyConstraint('viewing_subject', ['instansi_id', 'subject_id'], 'person', [...KEY])
      .addForeignKeyConstraint('viewing_viewer', ['instansi_id', 'viewer_id'], 'person', [...KEY])
      .execute()
    // Letting go of what is old walks over nobody's newer lines.
    await db.schema.createIndex('viewing_hour').on('viewing').column('hour').execute()

    await table('retention_mark')
      .addColumn('class', 'text', (c) => c.notNull())
      .addColumn('before_at', 'bigint', (c) => c.notNull())
      .addColumn('run_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('retention_mark_pk', ['instansi_id', 'class'])
      .execute()

    await table('privacy_request')
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('answered_by', 'text')
      .addColumn('answered_at', 'bigint')
      .addColumn('version', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('privacy_request_pk', [...KEY])
      .addForeignKeyConstraint('privacy_request_person', [...PERSON], 'person', [...KEY])
      .execute()
    await db.schema
      .createIndex('privacy_request_person')
      .on('privacy_request')
      .columns([...PERSON, 'at'])
      .execute()
    await db.schema
      .createIndex('privacy_request_state')
      .on('privacy_request')
      .columns(['instansi_id', 'state', 'at'])
      .execute()
    await keepViewings(db, engine)
  },
})

async function keepViewings(db: Kysely<Tables>, engine: Engine) {
  const run = (text: string) => sql.raw(text).execute(db)
  const isSame = FIXED.split(', ')
    .map((name) => `new.${name} = old.${name}`)
    .join(' and ')
  const grows = `${isSame} and new.times > old.times and new.last_at >= old.last_at
    and new.from_day <= old.from_day and new.to_day >= old.to_day`
  const isOver = `exists (select 1 from retention_mark where class = 'viewings' and before_at > old.last_at)`
  const moves = 'new.class = old.class and new.before_at >= old.before_at'
  if (engine === 'sqlite') {
    const refuse = (act: string, name: string, unless: string) =>
      run(`create trigger ${name}_kept_${act} before ${act} on ${name} when not (${unless})
        begin select raise(abort, '${name} is kept as it was written'); end`)
    await refuse('update', 'viewing', grows)
    await refuse('delete', 'viewing', isOver)
    await refuse('update', 'retention_mark', moves)
    await run(`create trigger retention_mark_kept_delete before delete on retention_mark
      begin select raise(abort, 'retention_mark is kept as it was written'); end`)
    return
  }
  // A condition of a trigger of PostgreSQL may not read another table.
  await run(`create or replace function refuse_early_end() returns trigger language plpgsql as $$
    begin if ${isOver} then return old; end if;
    raise exception '% is kept as it was written', tg_table_name; end $$`)
  await run(
    `create trigger viewing_kept_update before update on viewing for each row when (not (${grows})) execute function refuse_change()`,
  )
  await run(
    'create trigger viewing_kept_delete before delete on viewing for each row execute function refuse_early_end()',
  )
  await run(
    `create trigger retention_mark_kept_update before update on retention_mark for each row when (not (${moves})) execute function refuse_change()`,
  )
  await run(
    'create trigger retention_mark_kept_delete before delete on retention_mark for each row execute function refuse_change()',
  )
  for (const name of ['viewing', 'retention_mark']) {
    await run(
      `create trigger ${name}_kept_truncate before truncate on ${name} for each statement execute function refuse_change()`,
    )
  }
}
