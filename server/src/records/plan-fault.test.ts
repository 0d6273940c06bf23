import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { dropKept } from '../../test/kept.ts'
import { useOffice } from '../../test/office.ts'
import { allOf, savePlan, writePlan } from '../../test/plans.ts'
import { verifyRecords } from './verify-records.ts'

stopClock()

/** What a rogue administrator writes, and the row that is named for it; `$id` is an SKP with an adendum that was given back. */
const LIES: readonly (readonly [text: string, table: string, why: string])[] = [
  [`update skp set state = 'approved' where id = '$id'`, 'skp', 'changed'],
  [`update skp set adendum = null where id = '$id'`, 'skp', 'changed'],
  [`update skp set adendum = '{' where id = '$id'`, 'skp', 'changed'],
  [
    `update skp set adendum = replace(adendum, 'laporan', 'surat') where id = '$id'`,
    'skp',
    'changed',
  ],
  [
    `update skp set content = replace(content, 'Jumlah', 'Kadar') where id = '$id'`,
    'skp',
    'changed',
  ],
  [`update skp set version = version + 1 where id = '$id'`, 'skp', 'changed'],
  [
    `update skp_act set comment = 'Baik' where act = 'return' and skp_id = '$id'`,
    'skp_act',
    'changed',
  ],
  [
    `update skp_act set acting_as = 'Plt. head' where act = 'approve' and skp_id = '$id'`,
    'skp_act',
    'changed',
  ],
  [`delete from skp_act where act = 'amend' and skp_id = '$id'`, 'skp_act', 'gone'],
  [
    `insert into skp_act select instansi_id, owner_id, seq + 100, skp_id, version, 'return', state,
      person_id, acting_as, comment, at from skp_act where act = 'return' and skp_id = '$id'`,
    'skp_act',
    'unknown',
  ],
  [
    `update skp_version set content = replace(content, 'dokumen', 'surat') where skp_id = '$id'`,
    'skp_version',
    'changed',
  ],
  [`update skp_version set number = 2 where skp_id = '$id'`, 'skp_version', 'changed'],
  [`delete from skp_version where skp_id = '$id'`, 'skp_version', 'gone'],
  [`update rhk set uraian = 'Lain' where skp_id = '$id'`, 'rhk', 'changed'],
  [`update rhk set superior_words = 'Lain' where skp_id = '$id'`, 'rhk', 'changed'],
  [`update rhk set removed = 1 where skp_id = '$id'`, 'rhk', 'gone'],
  [
    `insert into rhk select instansi_id, skp_id, skp_id, owner_id, year, nth, uraian, superior_skp_id,
      superior_rhk_id, superior_words, removed from rhk where skp_id = '$id'`,
    'rhk',
    'unknown',
  ],
]

onBothEngines('the records of an SKP', (open) => {
  const office = useOffice(open)

  async function amended(): Promise<string> {
    const [ani, sri] = [await office.as('ani'), await office.as('sri')]
    const plan = await writePlan(ani, office.agency)
    await allOf(plan, [
      [ani, 'submit'],
      [sri, 'approve'],
      [ani, 'amend'],
    ])
    const rhk = plan.content.rhk.map((each) => ({ ...each, uraian: 'Tersusunnya laporan' }))
    await savePlan(ani, { ...plan, content: { ...plan.content, rhk } })
    plan.version += 1
    await allOf(plan, [
      [ani, 'submit'],
      [sri, 'return', 'Lengkapi'],
    ])
    return plan.id
  }

  test('are kept by the database as they were written', async () => {
    await amended()
    for (const table of ['skp_act', 'skp_version']) {
      for (const text of [`update ${table} set seq = 1`, `delete from ${table}`]) {
        const said = office.deps.db
          .write((tx) => sql.raw(text).execute(tx))
          .then(() => 'done', String)
        expect(await said).toMatch(/is kept as it was written/)
      }
    }
  })

  // Last: it takes the triggers away.
  test('hold with an adendum, and name the row that lies', async () => {
    const { db, seal } = office.deps
    const id = await amended()
    expect((await verifyRecords(db.read, seal)).fault).toBeNull()
    await dropKept(db)
    const undo = Symbol('undo')
    for (const [text, table, why] of LIES) {
      let found: unknown
      const told = db.write(async (tx) => {
        await sql.raw(text.replaceAll('$id', id)).execute(tx)
        found = (await verifyRecords(tx, seal)).fault
        throw undo
      })
      await expect(told).rejects.toBe(undo)
      expect([text, found]).toEqual([text, { table, why, id: expect.any(String) }])
    }
  })
})
