import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { toDay } from '@jejak/shared/calendar/day'
import type { EntryPatch } from '@jejak/shared/entry/entry'
import type { SkpContent } from '@jejak/shared/skp/skp'
import { assign, makeId } from '../../test/agency.ts'
import {
  content,
  decide,
  problemOf,
  save,
  submit,
  withdraw,
  type Client,
} from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { queueOf, submitNew, teamOf, useOffice } from '../../test/office.ts'
import { allOf, freshContent, plansOf, recordOf, teamPlansOf, type Plan } from '../../test/plans.ts'
import { verifyRecords } from '../records/verify-records.ts'

stopClock()

/** Ani holds staffA below sri, and acts in staffC below tono for some days. */
onBothEngines('two SKPs of somebody who acts in another post', (open) => {
  const office = useOffice(open)
  let ani: Client
  let sri: Client
  let tono: Client
  beforeEach(async () => {
    const term = { from: '2026-11-10', to: '2026-11-17' }
    await assign(office.deps.db, office.agency, {
      person: 'ani',
      post: 'staffC',
      kind: 'plt',
      ...term,
    })
    ani = await office.as('ani')
    sri = await office.as('sri')
    tono = await office.as('tono')
  })

  const put = (more: object, client = ani) =>
    client.send('PUT', '/api/skp', {
      id: makeId(),
      baseVersion: 0,
      content: freshContent(office.agency),
      ...more,
    })
  const wrongOf = async (response: Response) =>
    (await problemOf(response)).errors?.map(({ code }) => code)
  const planOf = ({ rhk }: SkpContent) => rhk[0]?.rencanaAksi[0]?.id ?? ''
  async function actingPlan(): Promise<Plan & { readonly planId: string }> {
    const plan = { id: makeId(), version: 1, content: freshContent(office.agency) }
    const answer = await put({
      id: plan.id,
      content: plan.content,
      actingPostId: office.agency.post.staffC,
    })
    expect(answer.status).toBe(200)
    return { ...plan, planId: planOf(plan.content) }
  }
  const idsOf = async (client: Client) => (await queueOf(client)).items.map(({ entry }) => entry.id)
  const entered = (planId: string, patch: EntryPatch = {}) =>
    submitNew(ani, office.agency, { planId, ...patch })

  test('the post is offered with its days, named on its plan, and stays when the plan is written on', async () => {
    const { id, content: before } = await actingPlan()
    const acting = {
      postId: office.agency.post.staffC,
      post: 'staffC',
      unor: 'Dinas Uji',
      terms: [{ from: '2026-11-10', to: '2026-11-17' }],
    }
    const answer = v.parse(contract.skp.response, await (await ani.get('/api/skp')).json())
    expect(answer.acting).toEqual([acting])
    expect(answer.skp.find((skp) => skp.id === id)).toMatchObject({ acting, state: 'draft' })
    // A client of before says nothing of a post.
    await put({ id, baseVersion: 1, content: before })
    expect((await plansOf(ani)).find((skp) => skp.id === id)).toMatchObject({ acting, version: 2 })
  })

  test('a plan is made for a post that one acts in in that year, once, and never moved to another', async () => {
    const { staffA, staffB, staffC } = office.agency.post
    for (const actingPostId of [staffA, staffB, makeId()]) {
      expect(await wrongOf(await put({ actingPostId }))).toEqual(['not-acting'])
    }
    const other = { ...freshContent(office.agency), year: 2025 }
    expect(await wrongOf(await put({ actingPostId: staffC, content: other }))).toEqual([
      'not-acting',
    ])
    const { id, content: same } = await actingPlan()
    expect(await wrongOf(await put({ actingPostId: staffC }))).toEqual(['has-plan'])
    const moved = { id, baseVersion: 1, content: same, actingPostId: staffB }
    expect(await wrongOf(await put(moved))).toEqual(['not-acting'])
    const [definitive] = (await plansOf(ani)).filter(({ acting }) => acting === undefined)
    const made = { id: definitive?.id, baseVersion: 1, content: same, actingPostId: staffC }
    expect(await wrongOf(await put(made))).toContain('not-acting')
  })

  test('whoever acts in a post and holds none has one plan, and is offered no second', async () => {
    const dani = await office.as('wati')
    const { db } = office.deps
    await db.write((tx) =>
      tx
        .updateTable('assignment')
        .set({ kind: 'plt' })
        .where('person_id', '=', office.agency.person.wati)
        .execute(),
    )
    const answer = v.parse(contract.skp.response, await (await dani.get('/api/skp')).json())
    expect(answer.acting).toEqual([])
    expect(await wrongOf(await put({ actingPostId: office.agency.post.office }, dani))).toEqual([
      'not-acting',
    ])
  })

  test('each plan is agreed on with the superior of its own post, and the other learns nothing of it', async () => {
    const acting = await actingPlan()
    const definitive = { id: makeId(), version: 1, content: freshContent(office.agency) }
    await put({ id: definitive.id, content: definitive.content })
    await allOf(acting, [[ani, 'submit']])
    await allOf(definitive, [[ani, 'submit']])
    const seen = async (client: Client) => (await teamPlansOf(client)).map(({ id }) => id)
    expect([await seen(sri), await seen(tono)]).toEqual([[definitive.id], [acting.id]])
    expect((await sri.get(`/api/skp/${acting.id}/record`)).status).toBe(404)
    expect((await tono.get(`/api/skp/${definitive.id}/record`)).status).toBe(404)
    expect((await recordOf(ani, acting.id)).approvers).toEqual([{ name: 'tono', post: 'other' }])
    expect((await recordOf(ani, definitive.id)).approvers).toEqual([{ name: 'sri', post: 'chief' }])
    const word = (plan: Plan) => ({
      id: plan.id,
      baseVersion: plan.version,
      act: 'approve',
      comment: '',
    })
    expect((await sri.send('POST', '/api/skp/decide', word(acting))).status).toBe(404)
    expect((await tono.send('POST', '/api/skp/decide', word(definitive))).status).toBe(404)
    expect(
      await allOf(acting, [
        [tono, 'return', 'Lengkapi'],
        [ani, 'submit'],
        [tono, 'approve'],
        [ani, 'amend'],
        [ani, 'submit'],
        [tono, 'approve'],
      ]),
    ).toBe('approved 8')
    expect(await allOf(definitive, [[sri, 'approve']])).toBe('approved 3')
    const { db, seal } = office.deps
    expect((await verifyRecords(db.read, seal)).fault).toBeNull()
    // Who decides hangs on the post: whoever changes it by hand is found.
    await db.write((tx) =>
      tx.updateTable('skp').set({ acting_post_id: null }).where('id', '=', acting.id).execute(),
    )
    expect((await verifyRecords(db.read, seal)).fault).toMatchObject({ id: acting.id })
    await db.write((tx) =>
      tx
        .updateTable('skp')
        .set({ acting_post_id: office.agency.post.staffC })
        .where('id', '=', acting.id)
        .execute(),
    )
  })

  test('an entry is decided on by the superior of the post whose plan it stands in', async () => {
    const { planId } = await actingPlan()
    const own = await entered(office.agency.plan.november)
    const acted = await entered(planId, { start: 600, end: 660 })
    expect([await idsOf(sri), await idsOf(tono)]).toEqual([[own], [acted]])
    expect(await sri.act(decide(acted, 2, 'approve'))).toMatchObject({ code: 'not-found' })
    expect(await tono.act(decide(own, 2, 'approve'))).toMatchObject({ code: 'not-found' })
    expect(await tono.act(decide(acted, 2, 'approve'))).toMatchObject({
      entry: { decision: { actingAs: 'other' } },
    })
    // The team is that of the post they hold; what stands behind a day is each one's own part.
    expect((await teamOf(tono, '2026-11-17')).people.map(({ name }) => name)).toEqual(['cici'])
    const dayOf = async (client: Client) => {
      const query = `person=${office.agency.person.ani}&day=2026-11-17`
      const day = await (await client.get(`/api/team/day?${query}`)).json()
      return v.parse(contract.teamDay.response, day).entries.map(({ entry }) => entry.id)
    }
    expect([await dayOf(sri), await dayOf(tono)]).toEqual([[own], [acted]])
  })

  test('nobody decides on what they did while they acted below themselves', async () => {
    const { deps, agency } = office
    await assign(deps.db, agency, {
      person: 'sri',
      post: 'staffB',
      kind: 'plt',
      from: '2026-11-01',
    })
    const plan = { id: makeId(), content: freshContent(agency) }
    await put({ ...plan, actingPostId: agency.post.staffB }, sri)
    const id = await submitNew(sri, agency, { planId: planOf(plan.content) })
    expect(await sri.act(decide(id, 2, 'approve'))).toMatchObject({ code: 'self-decision' })
    expect(await idsOf(await office.as('hadi'))).toEqual([id])
  })

  test('work of a day on which they do not act is refused under that plan, also from a client of before', async () => {
    const { planId } = await actingPlan()
    const [outside, within] = [makeId(), makeId()]
    const on = (day: string, patch: EntryPatch = {}) =>
      content(office.agency, { planId, day: toDay(day), ...patch })
    const { results } = await ani.sync([
      save(outside, 0, on('2026-11-09')),
      submit(outside, 0),
      save(within, 0, on('2026-11-10')),
      submit(within, 0),
    ])
    expect(results.map((one) => ('code' in one ? one.code : one.status))).toEqual([
      'applied',
      'stop-problems',
      'applied',
      'applied',
    ])
    const moved = await ani.sync([
      save(outside, 1, { day: toDay('2026-11-17') }),
      submit(outside, 1),
    ])
    expect(moved.results.map(({ status }) => status)).toEqual(['applied', 'applied'])
  })

  test('an entry that is taken back and handed in under the other plan goes to the other superior', async () => {
    const { planId } = await actingPlan()
    const id = await entered(office.agency.plan.november)
    await ani.sync([withdraw(id, 2), save(id, 3, { planId }), submit(id, 4)])
    expect([await idsOf(sri), await idsOf(tono)]).toEqual([[], [id]])
    // Whoever looked at it before does not decide on it any more.
    expect(await sri.act(decide(id, 2, 'approve'))).toMatchObject({ code: 'not-found' })
    expect(await tono.act(decide(id, 5, 'return', 'Lengkapi'))).toMatchObject({ status: 'applied' })
    // Moved while it is corrected, it stays with whoever gave it back until it is handed in again.
    await ani.act(save(id, 6, { planId: office.agency.plan.november }))
    const dayOf = async (client: Client) => {
      const query = `person=${office.agency.person.ani}&day=2026-11-17`
      const day = await (await client.get(`/api/team/day?${query}`)).json()
      return v.parse(contract.teamDay.response, day).entries.length
    }
    expect([await dayOf(sri), await dayOf(tono)]).toEqual([0, 1])
    await ani.act(submit(id, 7))
    expect([await idsOf(sri), await idsOf(tono)]).toEqual([[id], []])
  })

  test('when the term is over, what was handed in and the plan stay with the post', async () => {
    const acting = await actingPlan()
    const id = await entered(acting.planId)
    await allOf(acting, [[ani, 'submit']])
    await office.deps.db.write((tx) =>
      tx
        .updateTable('assignment')
        .set({ to_day: '2026-11-16' })
        .where('person_id', '=', office.agency.person.ani)
        .where('kind', '=', 'plt')
        .execute(),
    )
    expect(await idsOf(tono)).toEqual([id])
    const [item] = (await queueOf(tono)).items
    expect(item?.problems).toContainEqual({ code: 'outside-term', level: 'stop' })
    expect(await allOf(acting, [[tono, 'approve']])).toBe('approved 3')
    expect(await tono.act(decide(id, 2, 'return', 'Di luar masa tugas'))).toMatchObject({
      status: 'applied',
    })
    expect(await ani.act(submit(id, 3))).toMatchObject({ code: 'stop-problems' })
  })
})
