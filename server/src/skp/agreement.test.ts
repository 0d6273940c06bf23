import { expect, test } from 'vitest'
import { problemOf } from '../../test/client.ts'
import { assign, vacate } from '../../test/agency.ts'
import { setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { submitNew, useOffice } from '../../test/office.ts'
import {
  actOn,
  allOf,
  plansOf,
  recordOf,
  savePlan,
  teamPlansOf,
  writePlan,
  type Plan,
} from '../../test/plans.ts'

stopClock()
const HOUR_MS = 3_600_000

onBothEngines('agreeing on an SKP', (open) => {
  const office = useOffice(open)
  const pair = async () => ({ ani: await office.as('ani'), sri: await office.as('sri') })

  const reworded = ({ content }: Plan, uraian: string) => ({
    ...content,
    rhk: content.rhk.map((rhk) => ({ ...rhk, uraian })),
  })

  test('an SKP of before is a draft that nobody handed in, and goes on under entries', async () => {
    const { ani, sri } = await pair()
    const [before] = await plansOf(ani)
    expect(before).toMatchObject({ state: 'draft', version: 1 })
    await submitNew(ani, office.agency)
    expect(await teamPlansOf(sri)).toEqual([])
    expect((await sri.get(`/api/skp/${before?.id}/record`)).status).toBe(404)
  })

  test('entries are written and handed in on a plan in any state', async () => {
    const { ani, sri } = await pair()
    const plan = await writePlan(ani, office.agency)
    const planId = plan.content.rhk[0]?.rencanaAksi[0]?.id ?? ''
    let start = 480
    const enter = () => submitNew(ani, office.agency, { planId, start: start++, end: 540 })
    const steps = [
      [ani, 'submit'],
      [sri, 'return'],
      [ani, 'submit'],
      [sri, 'approve'],
      [ani, 'amend'],
      [ani, 'submit'],
      [sri, 'return'],
      [ani, 'abandon'],
    ] as const
    await enter()
    for (const [who, act] of steps) {
      await allOf(plan, [[who, act, 'Lengkapi']])
      expect(await enter()).toMatch(/^[\da-f-]{36}$/)
    }
  })

  test('what was done is kept in order, with who, in which hat, and why', async () => {
    const { ani, sri } = await pair()
    const plan = await writePlan(ani, office.agency)
    await allOf(plan, [[ani, 'submit']])
    setClock(Date.now() + HOUR_MS)
    await allOf(plan, [[sri, 'return', 'Target belum bersatuan']])
    const { acts, state, versions, approvers } = await recordOf(ani, plan.id)
    const at = Date.now()
    expect(acts).toEqual([
      {
        at,
        act: 'return',
        state: 'returned',
        by: 'sri',
        actingAs: 'chief',
        comment: 'Target belum bersatuan',
      },
      { at: at - HOUR_MS, act: 'submit', state: 'submitted', by: 'ani', actingAs: '', comment: '' },
    ])
    expect({ state, versions, approvers }).toEqual({
      state: 'returned',
      versions: [],
      approvers: [{ name: 'sri', post: 'chief' }],
    })
  })

  test('a superior reads what was handed in, and never what is being mended', async () => {
    const { ani, sri } = await pair()
    const plan = await writePlan(ani, office.agency)
    await allOf(plan, [[ani, 'submit']])
    expect((await recordOf(sri, plan.id)).waiting).toEqual(plan.content)
    await allOf(plan, [[sri, 'return', 'Lengkapi']])
    await savePlan(ani, { ...plan, content: reworded(plan, 'Tersusunnya laporan') })
    expect(await recordOf(sri, plan.id)).toMatchObject({ waiting: null, inForce: null })
  })

  test('a stale save changes nothing and is told how the plan stands', async () => {
    const { ani } = await pair()
    const plan = await writePlan(ani, office.agency)
    await actOn(ani, plan, 'submit')
    const form = { id: plan.id, baseVersion: 1, content: reworded(plan, 'Lain') }
    const problem = await problemOf(await ani.send('PUT', '/api/skp', form))
    expect(problem).toMatchObject({
      code: 'conflict',
      errors: [
        { path: 'baseVersion', message: 'it is version 2', code: 'stale' },
        { path: 'act', message: 'it is submitted' },
      ],
    })
    expect((await recordOf(ani, plan.id)).waiting).toEqual(plan.content)
  })

  test('of two editors the second is told, and of two superiors the second as well', async () => {
    const { ani, sri } = await pair()
    await assign(office.deps.db, office.agency, {
      person: 'tono',
      post: 'chief',
      kind: 'plh',
      from: '2026-11-01',
    })
    const tono = await office.as('tono')
    const plan = await writePlan(ani, office.agency)
    const both = [reworded(plan, 'Satu'), reworded(plan, 'Dua')]
    const said = await Promise.all(both.map((content) => savePlan(ani, { ...plan, content })))
    expect(said.toSorted()).toEqual(['conflict: stale', 'draft 2'])
    plan.version = 2
    await allOf(plan, [[ani, 'submit']])
    const decided = await Promise.all([
      actOn(sri, plan, 'approve'),
      actOn(tono, plan, 'return', 'Lengkapi'),
    ])
    expect(decided.filter((one) => one === 'conflict: stale')).toHaveLength(1)
    expect((await recordOf(ani, plan.id)).acts).toHaveLength(2)
  })

  test('nobody decides on their own plan, whatever post they stand in for', async () => {
    const { ani } = await pair()
    await assign(office.deps.db, office.agency, {
      person: 'ani',
      post: 'chief',
      kind: 'plt',
      from: '2026-11-01',
    })
    const plan = await writePlan(ani, office.agency)
    await allOf(plan, [[ani, 'submit']])
    expect(await actOn(ani, plan, 'approve')).toBe('forbidden: self-decision')
    expect((await teamPlansOf(ani)).map(({ id }) => id)).not.toContain(plan.id)
  })

  test('a former superior is told nothing; what waits goes with the post', async () => {
    const { ani, sri } = await pair()
    const plan = await writePlan(ani, office.agency)
    await allOf(plan, [[ani, 'submit']])
    await vacate(office.deps.db, office.agency, 'chief', '2026-11-17')
    await assign(office.deps.db, office.agency, {
      person: 'cici',
      post: 'chief',
      from: '2026-11-18',
    })
    const cici = await office.as('cici')
    expect(await actOn(sri, plan, 'approve')).toBe('forbidden')
    expect((await sri.get(`/api/skp/${plan.id}/record`)).status).toBe(404)
    expect((await teamPlansOf(cici)).map(({ id }) => id)).toEqual([plan.id])
    expect(await actOn(cici, plan, 'approve')).toBe('approved 3')
  })

  test('a plan without an RHK is not handed in', async () => {
    const { ani } = await pair()
    const plan = await writePlan(ani, office.agency)
    expect(await savePlan(ani, { ...plan, content: { ...plan.content, rhk: [] } })).toBe('draft 2')
    expect(await actOn(ani, { ...plan, version: 2 }, 'submit')).toBe('invalid: no-results')
  })

  test('a superior’s list begins with what waits longest', async () => {
    const { ani, sri } = await pair()
    const budi = await office.as('budi')
    const [approved, later] = [
      await writePlan(ani, office.agency),
      await writePlan(ani, office.agency),
    ]
    const first = await writePlan(budi, office.agency)
    await allOf(approved, [
      [ani, 'submit'],
      [sri, 'approve'],
    ])
    await allOf(first, [[budi, 'submit']])
    setClock(Date.now() + HOUR_MS)
    await allOf(later, [[ani, 'submit']])
    const list = await teamPlansOf(sri)
    expect(list.map(({ id }) => id)).toEqual([first.id, later.id, approved.id])
    expect(list[1]).toMatchObject({ submittedAt: Date.now(), person: { name: 'ani' } })
  })
})
