import { DatabaseSync } from 'node:sqlite'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, SqliteDialect } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { SkpState } from '@jejak/shared/skp/skp-state'
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
    if (name < '0024') await migration.up(db)
  }
  return db
}

const content = (uraian: string) => {
  const rhk = [{ id: 'r1', uraian, rhkAtasan: 'Ditulis sendiri', indikator: [], rencanaAksi: [] }]
  return JSON.stringify({ year: 2026, pendekatan: 'kuantitatif', rhk })
}

describe.each(['sqlite', 'postgres'] as const)('plans of before (%s)', (engine) => {
  test('have their RHK as rows when they are in force, each under its own plan', async () => {
    const db = await openBefore(engine)
    const row = { instansi_id: 'i', owner_id: 'p', year: 2026, version: 1, adendum: null }
    const STATES: Readonly<Record<string, SkpState>> = {
      a: 'approved',
      b: 'adendum-submitted',
      c: 'draft',
      d: 'submitted',
      e: 'returned',
    }
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
    for (const [id, state] of Object.entries(STATES)) {
      await db
        .insertInto('skp')
        .values({ ...row, id, state, content: content(`RHK ${id}`), submitted_at: null })
        .execute()
    }
    await migrations(engine)['0024-cascade']!.up(db)
    const rows = await db
      .selectFrom('rhk')
      .select(['skp_id', 'id', 'uraian', 'superior_words', 'superior_rhk_id', 'removed'])
      .orderBy('skp_id')
      .execute()
    const words = { superior_words: 'Ditulis sendiri', superior_rhk_id: null, removed: 0 }
    expect(rows).toEqual([
      { skp_id: 'a', id: 'r1', uraian: 'RHK a', ...words },
      { skp_id: 'b', id: 'r1', uraian: 'RHK b', ...words },
    ])
    await db.destroy()
  })
})
