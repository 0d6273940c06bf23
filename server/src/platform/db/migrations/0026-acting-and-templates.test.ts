import { DatabaseSync } from 'node:sqlite'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, sql, SqliteDialect } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Engine } from '../database.ts'
import { toKyselyDatabase } from '../node-sqlite.ts'
import type { Tables } from '../tables.ts'
import { migrations } from './all.ts'

/** An engine as the release before left it. */
async function openBefore(engine: Engine): Promise<Kysely<Tables>> {
  const dialect =
    engine === 'sqlite'
      ? new SqliteDialect({ database: toKyselyDatabase(new DatabaseSync(':memory:')) })
      : new PGliteDialect({ pglite: await PGlite.create() })
  const db = new Kysely<Tables>({ dialect })
  for (const [name, migration] of Object.entries(migrations(engine))) {
    if (name < '0026') await migration.up(db)
  }
  return db
}

describe.each(['sqlite', 'postgres'] as const)('evaluations of before (%s)', (engine) => {
  test('stay as they were, of the post that answered for the person, and leave room for another', async () => {
    const db = await openBefore(engine)
    const period = { from_day: '2026-11-01', to_day: '2026-11-30', deadline: '2026-12-05' }
    await db
      .insertInto('instansi')
      .values({
        instansi_id: 'i',
        name: 'Dinas',
        zone: 420,
        epoch: 'e',
        correction_days: 3,
        working_pattern: '{}',
      })
      .execute()
    await db
      .insertInto('person')
      .values({ instansi_id: 'i', id: 'p', name: 'Ani', nip: '1', active: 1, is_admin: 0 })
      .execute()
    await db
      .insertInto('period')
      .values({
        instansi_id: 'i',
        id: 'n',
        name: 'November',
        jenis: 'bulanan',
        final: 0,
        ...period,
      })
      .execute()
    const row = {
      instansi_id: 'i',
      owner_id: 'p',
      period_id: 'n',
      from_day: period.from_day,
      to_day: period.to_day,
      post: 'Analis',
      unor: 'Bidang',
      state: 'rated' as const,
      version: 1,
      assessor_id: 'q',
      assessor_as: 'Kepala',
      rated_at: 5,
      rating: '{}',
      realisation: '{}',
      received_on: null,
      objection: null,
      decision: null,
      decided_by: null,
    }
    await sql`insert into evaluation (instansi_id, id, owner_id, period_id, from_day, to_day, post,
      unor, state, version, assessor_id, assessor_as, rated_at, rating, realisation) values ('i', 'e',
      'p', 'n', ${row.from_day}, ${row.to_day}, 'Analis', 'Bidang', 'rated', 1, 'q', 'Kepala', 5,
      '{}', '{}')`.execute(db)
    await migrations(engine)['0026-acting-and-templates']!.up(db)
    const read = () => db.selectFrom('evaluation').selectAll().orderBy('id').execute()
    const before = { ...row, id: 'e', acting_post_id: '' }
    expect((await read()).map((one) => ({ ...one, rated_at: Number(one.rated_at) }))).toEqual([
      before,
    ])
    const insert = (id: string, acting_post_id: string) =>
      db
        .insertInto('evaluation')
        .values({ ...row, id, acting_post_id })
        .execute()
    await insert('f', 'post')
    await expect(insert('g', 'post')).rejects.toThrow(/unique/i)
    await expect(insert('g', '')).rejects.toThrow(/unique/i)
    await expect(
      db.updateTable('evaluation').set({ period_id: 'gone' }).where('id', '=', 'e').execute(),
    ).rejects.toThrow(/foreign key/i)
    await db.destroy()
  })
})
