import { DatabaseSync } from 'node:sqlite'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, SqliteDialect } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Engine } from '../database.ts'
import { toKyselyDatabase } from '../node-sqlite.ts'
import type { Tables } from '../tables.ts'
import { migrations } from './all.ts'

/** An engine as the release before 0009 left it. */
async function openBefore(engine: Engine): Promise<Kysely<Tables>> {
  const dialect =
    engine === 'sqlite'
      ? new SqliteDialect({ database: toKyselyDatabase(new DatabaseSync(':memory:')) })
      : new PGliteDialect({ pglite: await PGlite.create() })
  const db = new Kysely<Tables>({ dialect })
  for (const [name, migration] of Object.entries(migrations(engine))) {
    if (name < '0009') await migration.up(db)
  }
  return db
}

describe.each(['sqlite', 'postgres'] as const)(
  'NIPs stored before there was one spelling (%s)',
  (engine) => {
    test('are respelled, each in its agency; two that would be one stay as they are', async () => {
      const db = await openBefore(engine)
      const stored = {
        spaces: ['a', '19880706 201012 1 001'],
        hyphens: ['a', '19900101-201501-2-002'],
        prefix: ['a', 'NIP. 199002022015011003'],
        plain: ['a', '199003032015011004'],
        one: ['a', '1991 0404 2016 0110 05'],
        same: ['a', '199104042016011005'],
        elsewhere: ['b', '1991 0404 2016 0110 05'],
        empty: ['b', '—'],
      } as const
      for (const id of ['a', 'b']) {
        await db
          .insertInto('instansi')
          .values({
            instansi_id: id,
            name: id,
            zone: 420,
            epoch: id,
            correction_days: 3,
            working_pattern: '{}',
          })
          .execute()
      }
      for (const [id, [instansi_id, nip]] of Object.entries(stored)) {
        await db
          .insertInto('person')
          .values({ instansi_id, id, nip, name: id, active: 1, is_admin: 0 })
          .execute()
      }
      await migrations(engine)['0009-doors']!.up(db)
      const rows = await db.selectFrom('person').select(['id', 'nip']).execute()
      expect(Object.fromEntries(rows.map(({ id, nip }) => [id, nip]))).toEqual({
        spaces: '198807062010121001',
        hyphens: '199001012015012002',
        prefix: '199002022015011003',
        plain: '199003032015011004',
        one: '1991 0404 2016 0110 05',
        same: '199104042016011005',
        elsewhere: '199104042016011005',
        empty: '—',
      })
      await db.destroy()
    })
  },
)
