import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { toDay } from '@jejak/shared/calendar/day'
import type { EvaluationKey } from '@jejak/shared/evaluation/evaluation'
import { assign, makeId } from '../../test/agency.ts'
import { decide, type Client } from '../../test/client.ts'
import { setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { pathOf, rateAs, readView, receiveAs } from '../../test/evaluation.ts'
import { submitNew, useOffice } from '../../test/office.ts'
import { freshContent } from '../../test/plans.ts'

stopClock()

const AFTER_THE_PERIOD = Date.parse('2026-12-08T01:00:00Z')

/** Ani holds staffA below sri, and acts in staffC below tono from the first day of a period on. */
onBothEngines('evaluations of somebody who acts in another post', (open) => {
  const office = useOffice(open)
  let own: EvaluationKey
  let acted: EvaluationKey
  let clients: Readonly<Record<'ani' | 'sri' | 'tono', Client>>
  beforeEach(async () => {
    const { deps, agency } = office
    await assign(deps.db, agency, {
      person: 'ani',
      post: 'staffC',
      kind: 'plt',
      from: '2026-11-01',
      to: '2026-11-20',
    })
    const ani = await office.as('ani')
    const content = freshContent(agency)
    const { staffC } = agency.post
    await ani.send('PUT', '/api/skp', {
      id: makeId(),
      baseVersion: 0,
      content,
      actingPostId: staffC,
    })
    const planId = content.rhk[0]?.rencanaAksi[0]?.id ?? ''
    const first = await submitNew(ani, agency)
    const second = await submitNew(ani, agency, { planId, start: 600, end: 690 })
    await submitNew(ani, agency, { planId, start: 700, end: 730 })
    const [sri, tono] = [await office.as('sri'), await office.as('tono')]
    await sri.act(decide(first, 2, 'approve'))
    await tono.act(decide(second, 2, 'approve'))
    own = {
      periodId: agency.periodId.november,
      personId: agency.person.ani,
      from: toDay('2026-11-01'),
    }
    acted = { ...own, actingPostId: staffC }
    setClock(AFTER_THE_PERIOD)
    clients = {
      ani: await office.as('ani'),
      sri: await office.as('sri'),
      tono: await office.as('tono'),
    }
  })

  const lines = async (client: Client) => {
    const answer: unknown = await (await client.get('/api/evaluations')).json()
    return v
      .parse(contract.evaluations.response, answer)
      .evaluations.filter(({ periodId }) => periodId === own.periodId)
  }
  const team = async (client: Client) => {
    const path = `/api/evaluations/team?period=${own.periodId}`
    const answer: unknown = await (await client.get(path)).json()
    return v.parse(contract.evaluationTeam.response, answer).people
  }

  test('begin on one day and are two, each with the days and the assessor of its post', async () => {
    const { ani, sri, tono } = clients
    expect(await lines(ani)).toMatchObject([
      { from: '2026-11-01', to: '2026-11-30', post: 'staffA' },
      {
        from: '2026-11-01',
        to: '2026-11-20',
        post: 'Plt. staffC',
        actingPostId: acted.actingPostId,
      },
    ])
    const named = (people: Awaited<ReturnType<typeof team>>) =>
      people.filter(({ name }) => name === 'ani').map(({ post }) => post)
    expect([named(await team(sri)), named(await team(tono))]).toEqual([['staffA'], ['Plt. staffC']])
    expect((await tono.get(pathOf(own))).status).toBe(404)
    expect((await sri.get(pathOf(acted))).status).toBe(404)
  })

  test('count each minute once, also those that still wait', async () => {
    const { ani } = clients
    const facts = async (key: EvaluationKey) => {
      const { realisation, waiting } = await readView(await ani.get(pathOf(key)))
      const { minutes, entries, elsewhere, rhk } = realisation
      return { minutes, entries, elsewhere: elsewhere.minutes, rhk: rhk.length, waiting }
    }
    expect(await facts(own)).toEqual({ minutes: 60, entries: 1, elsewhere: 0, rhk: 1, waiting: 0 })
    expect(await facts(acted)).toEqual({
      minutes: 90,
      entries: 1,
      elsewhere: 0,
      rhk: 1,
      waiting: 1,
    })
  })

  test('are rated, opened and kept apart', async () => {
    const { ani, sri, tono } = clients
    expect((await rateAs(tono, acted, { hasilKerja: 'di-atas' })).status).toBe(200)
    expect((await rateAs(sri, own)).status).toBe(200)
    expect((await receiveAs(ani, acted, 1)).status).toBe(200)
    expect(await lines(ani)).toMatchObject([
      { post: 'staffA', state: 'rated', hasilKerja: null },
      { post: 'Plt. staffC', state: 'received', hasilKerja: 'di-atas', to: '2026-11-20' },
    ])
  })

  test('when the term was shortened, work of days outside it is looked at with the rest', async () => {
    const { db } = office.deps
    await db.write((tx) =>
      tx
        .updateTable('assignment')
        .set({ to_day: '2026-11-16' })
        .where('person_id', '=', office.agency.person.ani)
        .where('kind', '=', 'plt')
        .execute(),
    )
    const { ani } = clients
    const sums = async (key: EvaluationKey) => {
      const { minutes, elsewhere } = (await readView(await ani.get(pathOf(key)))).realisation
      return [minutes, elsewhere.minutes]
    }
    expect([await sums(own), await sums(acted)]).toEqual([
      [150, 90],
      [0, 0],
    ])
  })
})
