import { expect, test } from 'vitest'
import { content as entryContent, save, submit } from '../../test/client.ts'
import { makeId } from '../../test/agency.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { submitNew, useOffice } from '../../test/office.ts'
import {
  actOn,
  allOf,
  plansOf,
  recordOf,
  savePlan,
  writePlan,
  type Plan,
} from '../../test/plans.ts'

stopClock()

onBothEngines('an adendum', (open) => {
  const office = useOffice(open)
  const pair = async () => ({ ani: await office.as('ani'), sri: await office.as('sri') })

  const reworded = ({ content }: Plan, uraian: string) => ({
    ...content,
    rhk: content.rhk.map((rhk) => ({ ...rhk, uraian })),
  })

  test('during an adendum the approved plan stands, and every version can be read afterwards', async () => {
    const { ani, sri } = await pair()
    const plan = await writePlan(ani, office.agency)
    await allOf(plan, [
      [ani, 'submit'],
      [sri, 'approve'],
      [ani, 'amend'],
    ])
    const amended = reworded(plan, 'Tersusunnya laporan triwulan')
    expect(await savePlan(ani, { ...plan, content: amended })).toBe('adendum 5')
    plan.version = 5
    const mine = (await plansOf(ani)).find(({ id }) => id === plan.id)
    expect(mine?.rhk).toEqual(plan.content.rhk)
    expect(mine?.adendum).toEqual(amended)
    expect(await recordOf(sri, plan.id)).toMatchObject({ inForce: plan.content, waiting: null })
    await allOf(plan, [
      [ani, 'submit'],
      [sri, 'approve', 'Setuju'],
    ])
    const after = (await plansOf(ani)).find(({ id }) => id === plan.id)
    expect(after).toEqual({ id: plan.id, version: 7, state: 'approved', ...amended })
    expect((await recordOf(sri, plan.id)).versions.map(({ number }) => number)).toEqual([2, 1])
    const first = await (await sri.get(`/api/skp/${plan.id}/version?number=1`)).json()
    expect(first).toMatchObject({ number: 1, by: 'sri', content: plan.content })
    expect((await sri.get(`/api/skp/${plan.id}/version?number=3`)).status).toBe(404)
  })

  test('an abandoned adendum leaves no trace in the plan', async () => {
    const { ani, sri } = await pair()
    const plan = await writePlan(ani, office.agency)
    await allOf(plan, [
      [ani, 'submit'],
      [sri, 'approve'],
      [ani, 'amend'],
      [ani, 'submit'],
      [sri, 'return', 'Belum perlu'],
      [ani, 'abandon'],
      [ani, 'amend'],
      [ani, 'submit'],
    ])
    // What was said of the abandoned one is over: a withdrawal leads back to the new one.
    expect(await actOn(ani, plan, 'withdraw')).toBe('adendum 10')
  })

  test('an adendum cannot take out what entries that wait or were approved stand on', async () => {
    const { ani, sri } = await pair()
    const plan = await writePlan(ani, office.agency)
    const planId = plan.content.rhk[0]?.rencanaAksi[0]?.id ?? ''
    await allOf(plan, [
      [ani, 'submit'],
      [sri, 'approve'],
      [ani, 'amend'],
    ])
    const emptied = {
      ...plan.content,
      rhk: plan.content.rhk.map((rhk) => ({ ...rhk, rencanaAksi: [] })),
    }
    expect(await savePlan(ani, { ...plan, content: emptied })).toBe('adendum 5')
    plan.version = 5
    await allOf(plan, [[ani, 'submit']])
    // The entry comes while the adendum waits: its rencana aksi is still there.
    const entryId = await submitNew(ani, office.agency, { planId })
    expect(await actOn(sri, plan, 'approve')).toBe('invalid: in-use')
    await allOf(plan, [[sri, 'return', 'Masih dipakai']])
    expect(await savePlan(ani, { ...plan, content: emptied })).toBe('invalid: in-use')
    expect(await savePlan(ani, plan)).toBe('adendum-returned 8')
    const { rows } = await ani.sync([])
    expect(rows.some((row) => row.id === entryId)).toBe(true)
  })

  test('entries that wait keep their place while the plan under them is amended', async () => {
    const { ani, sri } = await pair()
    const plan = await writePlan(ani, office.agency)
    const planId = plan.content.rhk[0]?.rencanaAksi[0]?.id ?? ''
    await allOf(plan, [
      [ani, 'submit'],
      [sri, 'approve'],
    ])
    const entryId = makeId()
    await ani.sync([save(entryId, 0, entryContent(office.agency, { planId })), submit(entryId, 0)])
    await allOf(plan, [[ani, 'amend']])
    await savePlan(ani, { ...plan, content: reworded(plan, 'Tersusunnya laporan') })
    plan.version += 1
    await allOf(plan, [
      [ani, 'submit'],
      [sri, 'approve'],
    ])
    const queue = await (await sri.get('/api/review-queue')).json()
    expect(JSON.stringify(queue)).toContain(entryId)
  })
})
