import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { SkpContent } from '@jejak/shared/skp/skp'
import { toDay } from '@jejak/shared/calendar/day'
import { makeId } from '../../test/agency.ts'
import { problemOf } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { dropKept } from '../../test/kept.ts'
import { useOffice } from '../../test/office.ts'
import { allOf, freshContent, plansOf, recordOf, savePlan, type Plan } from '../../test/plans.ts'
import { verifyRecords } from './verify-records.ts'

stopClock()

onBothEngines('everything that can stand in a plan', (open) => {
  const office = useOffice(open)

  function whole(): SkpContent {
    const content = freshContent(office.agency)
    const { november, october } = office.agency.periodId
    const [rhk] = content.rhk
    const [item] = rhk!.indikator
    return {
      ...content,
      rhk: [
        {
          ...rhk!,
          indikator: [
            {
              ...item!,
              targetAngka: 12,
              satuan: 'Dokumen',
              bobot: 62.5,
              lintasan: {
                jenis: 'trajectory',
                hitung: 'kumulatif',
                titik: [
                  { periodId: october, target: 5.5 },
                  { periodId: november, target: 12 },
                ],
              },
            },
            {
              id: makeId(),
              aspek: 'waktu',
              indikator: 'Ketepatan waktu',
              target: 'Tepat waktu',
              bobot: 37.5,
              lintasan: {
                jenis: 'non-trajectory',
                tahap: [{ id: makeId(), nama: 'Draf selesai', tanggal: toDay('2026-10-31') }],
              },
            },
          ],
        },
      ],
      perilaku: [{ nilai: 'loyal', ekspektasi: 'Menjaga rahasia jabatan' }],
      lampiran: {
        dukungan: ['Dua laptop'],
        pertanggungjawaban: ['Laporan tiap bulan'],
        konsekuensi: [],
      },
    }
  }

  async function approved(): Promise<Plan> {
    const [ani, sri] = [await office.as('ani'), await office.as('sri')]
    const plan = { id: makeId(), version: 1, content: whole() }
    expect(await savePlan(ani, { ...plan, version: 0 })).toBe('draft 1')
    await allOf(plan, [[ani, 'submit']])
    expect((await recordOf(sri, plan.id)).waiting).toEqual(plan.content)
    await allOf(plan, [[sri, 'approve']])
    return plan
  }

  test('is read by the superior, kept in its version, and goes on in an adendum', async () => {
    const plan = await approved()
    const ani = await office.as('ani')
    expect(await recordOf(ani, plan.id)).toMatchObject({ inForce: plan.content })
    await allOf(plan, [[ani, 'amend']])
    const mine = (await plansOf(ani)).find(({ id }) => id === plan.id)
    expect(mine?.adendum).toEqual(plan.content)
  })

  test('is sealed: another weight, target or expectation is told', async () => {
    const { db, seal } = office.deps
    const plan = await approved()
    expect(await verifyRecords(db.read, seal)).toMatchObject({ fault: null })
    await dropKept(db)
    const lies = [
      ['62.5', '52.5'],
      ['5.5', '4.5'],
      ['rahasia jabatan', 'nama jabatan'],
      ['Dua laptop', 'Satu laptop'],
    ] as const
    for (const [said, lie] of lies) {
      const change = (from: string, to: string) =>
        db.write((tx) =>
          sql`update skp set content = replace(content, ${from}, ${to}) where id = ${plan.id}`.execute(
            tx,
          ),
        )
      await change(said, lie)
      expect(await verifyRecords(db.read, seal)).toMatchObject({
        fault: { table: 'skp', why: 'changed' },
      })
      await change(lie, said)
    }
  })

  test('a period of nowhere and an id used twice are named by place, and nothing is saved', async () => {
    const ani = await office.as('ani')
    const content = whole()
    const [rhk] = content.rhk
    const [first, second] = rhk!.indikator
    const send = async (indikator: readonly (typeof first)[]) => {
      const changed = { ...content, rhk: [{ ...rhk!, indikator }] }
      const form = { id: makeId(), baseVersion: 0, content: changed }
      return (await problemOf(await ani.send('PUT', '/api/skp', form))).errors
    }
    const before = await plansOf(ani)
    const elsewhere = {
      ...first!,
      lintasan: {
        jenis: 'trajectory' as const,
        hitung: 'per-periode' as const,
        titik: [{ periodId: makeId(), target: 1 }],
      },
    }
    expect(await send([elsewhere])).toMatchObject([
      { path: 'content.rhk.0.indikator.0.lintasan.titik' },
    ])
    expect(await send([second, { ...second!, id: makeId() }])).toMatchObject([
      { path: 'content.rhk' },
    ])
    expect(await plansOf(ani)).toEqual(before)
  })
})
