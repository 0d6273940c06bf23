import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { toDay } from '@jejak/shared/calendar/day'
import type { EvaluationKey } from '@jejak/shared/evaluation/evaluation'
import { assign, vacate } from '../../test/agency.ts'
import { problemOf, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import {
  decideAs,
  objectAs,
  ofOctober,
  pathOf,
  rateAs,
  readView,
  receiveAs,
} from '../../test/evaluation.ts'
import { useOffice } from '../../test/office.ts'

stopClock()

onBothEngines('an evaluation of somebody who moved', (open) => {
  const office = useOffice(open)
  let ani: Client
  let sri: Client
  let hadi: Client
  let key: EvaluationKey
  beforeEach(async () => {
    ani = await office.as('ani')
    sri = await office.as('sri')
    hadi = await office.as('hadi')
    key = ofOctober(office.agency)
  })
  const code = async (response: Response) => (await problemOf(response)).code
  const own = async () => {
    const answer: unknown = await (await ani.get('/api/evaluations')).json()
    return v.parse(contract.evaluations.response, answer).evaluations
  }
  const team = async (client: Client, query: string) => {
    const answer: unknown = await (await client.get(`/api/evaluations/team${query}`)).json()
    return v.parse(contract.evaluationTeam.response, answer)
  }

  test('a move in mid-period makes two, each with the assessor of its own post', async () => {
    const { agency, deps } = office
    await vacate(deps.db, agency, 'staffA', '2026-10-15')
    await assign(deps.db, agency, { person: 'ani', post: 'staffC', from: '2026-10-16' })
    const second = { ...key, from: toDay('2026-10-16') }
    const tono = await office.as('tono')
    expect((await team(sri, `?period=${key.periodId}`)).people).toMatchObject([
      { name: 'ani', from: '2026-10-01', to: '2026-10-15', post: 'staffA' },
      { name: 'budi' },
    ])
    expect((await team(tono, `?period=${key.periodId}`)).people).toMatchObject([
      { name: 'ani', from: '2026-10-16', post: 'staffC' },
      { name: 'cici' },
    ])
    expect((await tono.get(pathOf(key))).status).toBe(404)
    expect((await rateAs(tono, second)).status).toBe(200)
    expect((await rateAs(sri, key)).status).toBe(200)
    expect(await own()).toMatchObject([
      {},
      { from: '2026-10-01', state: 'rated' },
      { from: '2026-10-16', state: 'rated' },
    ])
  })

  test('a day that was rated is not rated twice when the line is put right afterwards', async () => {
    const { agency, deps } = office
    await rateAs(sri, key)
    await vacate(deps.db, agency, 'staffA', '2026-10-15')
    await assign(deps.db, agency, { person: 'ani', post: 'staffC', from: '2026-10-16' })
    expect((await own()).filter(({ periodId }) => periodId === key.periodId)).toMatchObject([
      { from: '2026-10-01', to: '2026-10-31', post: 'staffA' },
    ])
  })

  test('the one who rated signs the form, whoever holds the post by then', async () => {
    const { agency, deps } = office
    await rateAs(sri, key)
    await vacate(deps.db, agency, 'chief', '2026-11-10')
    await assign(deps.db, agency, { person: 'tono', post: 'chief', from: '2026-11-11' })
    const nipOf = async (name: 'ani' | 'sri') =>
      (
        await deps.db.read
          .selectFrom('person')
          .select('nip')
          .where('id', '=', agency.person[name])
          .executeTakeFirstOrThrow()
      ).nip
    expect(await readView(await ani.get(pathOf(key)))).toMatchObject({
      name: 'ani',
      nip: await nipOf('ani'),
      assessor: { name: 'sri', as: 'chief', nip: await nipOf('sri') },
    })
  })

  test('whoever rated does not decide on the objection, in whatever post', async () => {
    const { agency, deps } = office
    await rateAs(sri, key)
    await receiveAs(ani, key, 1)
    await objectAs(ani, key, 2)
    await assign(deps.db, agency, { person: 'sri', post: 'head', kind: 'plt', from: '2026-11-01' })
    expect(await code(await decideAs(sri, key, 3))).toBe('forbidden')
    expect((await decideAs(hadi, key, 3)).status).toBe(200)
  })
})
