import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'

const KEPT = {
  audit: [
    'instansi_id, owner_id, seq, at, object_id, act, person_id, version, content_hash, prev_hash, hash',
    'act_hash, mutation_id, seal',
  ].join(', '),
  entry: [
    'day, start_minute, end_minute, text, plan_id, quantity, unit, quality, evidence, origin',
    'removed, submitted_at',
  ].join(', '),
} as const

/**
 * The database itself refuses what no act does: a change of history, decisions and audit (but for erasing a salt), the
 * deletion of an entry, and another change of an approved one than its reopening. Whoever may drop a trigger can still
 * do it, and is found by the seals.
 */
export const keptRecords = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    const run = (text: string) => sql.raw(text).execute(db)
    const isSame = (columns: string) =>
      columns
        .split(', ')
        .map(
          (name) =>
            `new.${name} ${engine === 'sqlite' ? 'is' : 'is not distinct from'} old.${name}`,
        )
        .join(' and ')
    const refuse = async (act: 'update' | 'delete', table: string, when?: string) => {
      const name = `${table}_kept_${act}`
      const condition = when ? ` when (${when})` : ''
      await run(
        engine === 'sqlite'
          ? `create trigger ${name} before ${act} on ${table}${condition} begin select raise(abort, '${table} is kept as it was written'); end`
          : `create trigger ${name} before ${act} on ${table} for each row${condition} execute function refuse_change()`,
      )
    }
    if (engine === 'postgres') {
      await run(`create or replace function refuse_change() returns trigger language plpgsql as $$
        begin raise exception '% is kept as it was written', tg_table_name; end $$`)
      for (const table of ['audit', 'decision', 'entry_history', 'entry']) {
        await run(
          `create trigger ${table}_kept_truncate before truncate on ${table} for each statement execute function refuse_change()`,
        )
      }
    }
    for (const table of ['audit', 'decision', 'entry_history', 'entry'])
      await refuse('delete', table)
    for (const table of ['decision', 'entry_history']) await refuse('update', table)
    await refuse('update', 'audit', `not (new.salt = '' and ${isSame(KEPT.audit)})`)
    await refuse(
      'update',
      'entry',
      `new.version <> old.version + 1 or new.id <> old.id or new.owner_id <> old.owner_id
       or (old.status = 'approved' and not (new.status = 'returned' and ${isSame(KEPT.entry)}))`,
    )
  },
})
