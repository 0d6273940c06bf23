import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database.ts'
import type { Tables } from '../tables.ts'
import { KEY, PERSON, tableMaker } from './schema.ts'

/** Attempts counted for all processes, devices a person has signed in on, codes that are used up; NIPs in one spelling. */
export const doors = (engine: Engine): Migration => ({
  async up(db: Kysely<Tables>) {
    const table = tableMaker(db, engine)

    // An attempt belongs to no agency yet: its first column is empty.
    await table('attempt')
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('count', 'integer', (c) => c.notNull())
      .addColumn('until', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('attempt_pk', ['instansi_id', 'key'])
      .execute()
    await table('known_device')
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('device_hash', 'text', (c) => c.notNull())
      .addColumn('used_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('known_device_pk', [...PERSON, 'device_hash'])
      .addForeignKeyConstraint('known_device_person', [...PERSON], 'person', [...KEY])
      .execute()
    await table('totp_step')
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('step', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('totp_step_pk', [...PERSON, 'step'])
      .addForeignKeyConstraint('totp_step_person', [...PERSON], 'person', [...KEY])
      .execute()

    await respellNips(db)
  },
})

/** Where two people would have the same NIP then, both keep what they have: nobody may enter as the other. */
async function respellNips(db: Kysely<Tables>) {
  const people = await db.selectFrom('person').select(['instansi_id', 'id', 'nip']).execute()
  const place = (instansiId: string, nip: string) => JSON.stringify([instansiId, nip])
  const holders = new Map<string, number>()
  for (const row of people) {
    const key = place(row.instansi_id, respelled(row.nip))
    holders.set(key, (holders.get(key) ?? 0) + 1)
  }
  for (const row of people) {
    const nip = respelled(row.nip)
    if (nip === row.nip || nip === '' || holders.get(place(row.instansi_id, nip)) !== 1) continue
    await db
      .updateTable('person')
      .set({ nip })
      .where('instansi_id', '=', row.instansi_id)
      .where('id', '=', row.id)
      .execute()
  }
}

/** `normaliseNip` as it was when this was released: a migration never changes. */
const respelled = (nip: string) =>
  nip
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replace(/^nip/, '')
