import { beforeEach, expect, test } from 'vitest'
import { assign, makeId, vacate } from '../../test/agency.ts'
import { agreedPlan, amendPlan, planWith, superiorRhkOf } from '../../test/cascade.ts'
import { stopClock } from '../../test/clock.ts'
import type { Client } from '../../test/client.ts'
import { onBothEngines } from '../../test/databases.ts'
import { useOffice } from '../../test/office.ts'
import { plansOf, savePlan, type Plan } from '../../test/plans.ts'

stopClock()

onBothEngines('a link to the RHK of a superior', (open) => {
  const office = useOffice(open)
  let ani: Client
  let sri: Client
  let tono: Client
  let hadi: Client
  beforeEach(async () => {
    ;[ani, sri, tono, hadi] = [
      await office.as('ani'),
      await office.as('sri'),
      await office.as('tono'),
      await office.as('hadi'),
    ]
  })
  const planOf = (...rhk: Parameters<typeof planWith>[1]) => planWith(office.agency, rhk)
  const idOf = (plan: Plan) => plan.content.rhk[0]?.id ?? ''
  const ofSri = () => agreedPlan({ owner: sri, approver: hadi }, planOf({ uraian: 'Milik Sri' }))
  const linked = (rhkAtasanId: string) =>
    planOf({ uraian: 'Milik Ani', rhkAtasan: 'Milik Sri', rhkAtasanId })
  const saved = (content: Plan['content']) => savePlan(ani, { id: makeId(), version: 0, content })

  test('is chosen from the plan in force of the superior, and is kept with the plan', async () => {
    const above = await ofSri()
    expect(await superiorRhkOf(ani)).toEqual([
      {
        id: idOf(above),
        uraian: 'Milik Sri',
        person: 'sri',
        personId: office.agency.person.sri,
        post: 'chief',
      },
    ])
    const content = linked(idOf(above))
    expect(await saved(content)).toBe('draft 1')
    expect((await plansOf(ani)).some(({ rhk }) => rhk[0]?.rhkAtasanId === idOf(above))).toBe(true)
  })

  test('is refused to whoever is no superior, to a draft, and to a plan of another year', async () => {
    const elsewhere = await agreedPlan(
      { owner: tono, approver: hadi },
      planOf({ uraian: 'Milik Tono' }),
    )
    const draft = planOf({ uraian: 'Belum disetujui' })
    await savePlan(sri, { id: makeId(), version: 0, content: draft })
    const other = { ...planOf({ uraian: 'Tahun lalu' }), year: 2025 }
    const old = await agreedPlan({ owner: sri, approver: hadi }, other)
    const above = await ofSri()
    for (const id of [idOf(elsewhere), draft.rhk[0]?.id ?? '', idOf(old), makeId()]) {
      expect(await saved(linked(id))).toBe('invalid: superior-rhk')
    }
    // Nor of one's own, nor of somebody below.
    const mine = await agreedPlan({ owner: ani, approver: sri }, linked(idOf(above)))
    expect(await saved(linked(idOf(mine)))).toBe('invalid: superior-rhk')
    expect(await superiorRhkOf(sri)).toEqual([])
    expect((await plansOf(ani)).filter(({ state }) => state === 'draft')).toHaveLength(1)
  })

  test('stays in the plan when the RHK of the superior has gone', async () => {
    const above = await ofSri()
    const gone = idOf(above)
    const mine = await agreedPlan({ owner: ani, approver: sri }, linked(gone))
    await amendPlan({ owner: sri, approver: hadi }, above, planOf({ uraian: 'Yang lain' }))
    const reworded = mine.content.rhk.map((rhk) => ({ ...rhk, uraian: 'Milik Ani, diperjelas' }))
    await amendPlan({ owner: ani, approver: sri }, mine, { ...mine.content, rhk: reworded })
    expect(await saved(linked(gone))).toBe('invalid: superior-rhk')
  })

  test('an empty post is passed: the superior is who decides above it, for those days', async () => {
    const ofHadi = await agreedPlan(
      { owner: hadi, approver: await outside() },
      planOf({ uraian: 'Milik Hadi' }),
    )
    expect(await superiorRhkOf(ani)).toEqual([])
    await vacate(office.deps.db, office.agency, 'chief', '2026-06-30')
    const above = await superiorRhkOf(ani)
    expect(above).toMatchObject([{ id: idOf(ofHadi), person: 'hadi', post: 'head' }])
  })

  /** Somebody assesses the head from outside, so that the head has a plan in force. */
  async function outside(): Promise<Client> {
    await assign(office.deps.db, office.agency, {
      person: 'wati',
      post: 'head',
      kind: 'penilai-luar',
      from: '2026-01-01',
    })
    return office.as('wati')
  }

  test('a plan of before, with words alone, is saved and approved as ever', async () => {
    await ofSri()
    const plain = planOf({ uraian: 'Milik Ani', rhkAtasan: 'Ditulis sendiri' })
    const plan = await agreedPlan({ owner: ani, approver: sri }, plain)
    const after = (await plansOf(ani)).find(({ id }) => id === plan.id)
    expect(after?.rhk).toEqual(plain.rhk)
  })
})
