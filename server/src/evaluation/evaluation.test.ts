import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { toDay } from '@jejak/shared/calendar/day'
import type { EvaluationKey } from '@jejak/shared/evaluation/evaluation'
import { assign } from '../../test/agency.ts'
import { decide, problemOf, type Client } from '../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import {
  decideAs,
  objectAs,
  ofOctober,
  pathOf,
  rateAs,
  rateForm,
  readView,
  receiveAs,
} from '../../test/evaluation.ts'
import { submitNew, useOffice } from '../../test/office.ts'
import { verifyRecords } from '../records/verify-records.ts'

stopClock()
const DAY = 86_400_000

onBothEngines('an evaluation', (open) => {
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
  const view = async (client: Client, of = key) => readView(await client.get(pathOf(of)))
  const code = async (response: Response) => {
    const { code: said, errors } = await problemOf(response)
    return errors?.[0]?.code ?? said
  }
  const own = async () => {
    const answer: unknown = await (await ani.get('/api/evaluations')).json()
    return v.parse(contract.evaluations.response, answer).evaluations
  }
  const team = async (client: Client, query = '') => {
    const answer: unknown = await (await client.get(`/api/evaluations/team${query}`)).json()
    return v.parse(contract.evaluationTeam.response, answer)
  }

  test('is rated, opened, objected to and decided, once and for good', async () => {
    expect(await view(ani)).toMatchObject({
      state: 'waiting',
      assessor: { name: 'sri', as: 'chief' },
      can: { rate: false, receive: false, object: false, decide: false },
    })
    const rated = await rateAs(sri, key, { hasilKerja: 'di-bawah' })
    expect(await readView(rated)).toMatchObject({ state: 'rated', predikat: 'butuh-perbaikan' })

    // What was given begins to be known, and the days begin to run, when it is opened.
    expect(await view(ani)).toMatchObject({ state: 'rated', predikat: null, rating: null })
    const received = await readView(await receiveAs(ani, key, 1))
    expect(received).toMatchObject({
      state: 'received',
      predikat: 'butuh-perbaikan',
      rating: { hasilKerja: 'di-bawah', hasilKerjaReason: 'Target tercapai.' },
      until: '2026-12-02',
      superior: { name: 'hadi', as: 'head' },
      can: { object: true },
    })
    expect(await code(await rateAs(sri, key))).toBe('conflict')

    await objectAs(ani, key, 2)
    expect((await team(hadi)).objections).toMatchObject([{ personId: key.personId, version: 3 }])
    expect((await team(sri)).objections).toEqual([])
    const decided = await decideAs(hadi, key, 3)
    expect(await readView(decided)).toMatchObject({
      state: 'final',
      predikat: 'baik',
      rating: { hasilKerja: 'di-bawah' },
      objection: { reason: 'Dua laporan belum dihitung.', on: '2026-11-18' },
      decision: { hasilKerja: 'sesuai', by: { name: 'hadi', as: 'head' } },
    })
    expect(await own()).toMatchObject([{ state: 'waiting' }, { state: 'final', predikat: 'baik' }])
    expect(await code(await decideAs(hadi, key, 4))).toBe('conflict')
    expect(await code(await objectAs(ani, key, 4))).toBe('conflict')
  })

  test('every act is in the chain, with the hat it was done in, and a changed rating is found', async () => {
    await rateAs(sri, key)
    await receiveAs(ani, key, 1)
    const { read } = office.deps.db
    const acts = await read
      .selectFrom('office_act')
      .select(['act', 'person_id', 'content'])
      .where('owner_id', '=', key.personId)
      .orderBy('seq')
      .execute()
    const { sri: assessor, ani: owner } = office.agency.person
    expect(acts).toMatchObject([
      { act: 'evaluation.rate', person_id: assessor },
      { act: 'evaluation.receive', person_id: owner },
    ])
    expect(acts[0]?.content).toContain('"assessor_as":"chief"')
    expect((await verifyRecords(read, office.deps.seal)).fault).toBeNull()
    const rewrite = (text: string) =>
      office.deps.db.write((tx) =>
        tx
          .updateTable('evaluation')
          .set({ realisation: text })
          .where('owner_id', '=', key.personId)
          .execute(),
      )
    const [kept] = await read.selectFrom('evaluation').select('realisation').execute()
    await rewrite('{}')
    expect((await verifyRecords(read, office.deps.seal)).fault).toMatchObject({
      table: 'evaluation',
      why: 'changed',
    })
    await rewrite(kept?.realisation ?? '')
  })

  test('what was approved is summed beside the plan, and kept as it was when it was rated', async () => {
    const november = {
      ...key,
      periodId: office.agency.periodId.november,
      from: toDay('2026-11-01'),
    }
    const ids = [
      await submitNew(ani, office.agency, { quantity: 1, unit: 'Dokumen' }),
      await submitNew(ani, office.agency, { start: 600, end: 690, quantity: 2 }),
    ]
    for (const id of ids) await sri.act(decide(id, 2, 'approve'))
    const open = await submitNew(ani, office.agency, { start: 700, end: 720 })
    expect(await code(await rateAs(sri, november))).toBe('period-open')

    setClock(Date.parse('2026-12-06T03:00:00Z'))
    sri = await office.as('sri')
    const seen = await view(sri, november)
    expect(seen).toMatchObject({ waiting: 1, realisation: { minutes: 150, entries: 2 } })
    expect(seen.realisation.rhk).toMatchObject([
      {
        amounts: [{ unit: 'Dokumen', quantity: 3 }],
        indikator: [{ achievement: { done: 3, target: 12, percent: 25 } }],
        rencanaAksi: [{ achievement: { done: 3, target: 2, percent: 150 } }],
      },
    ])
    // Approved while the form was open: it is looked at before it is rated.
    await sri.act(decide(open, 2, 'approve'))
    expect(await code(await sri.send('PUT', '/api/evaluations/rate', rateForm(seen)))).toBe(
      'conflict',
    )
    expect((await rateAs(sri, november)).status).toBe(200)
    await sri.act(decide(open, 3, 'reopen', 'Salah hari'))
    expect((await view(sri, november)).realisation.entries).toBe(3)
  })

  test('the days for an objection are fourteen after it was opened, and then it is final', async () => {
    await rateAs(sri, key)
    setClock(MORNING + 20 * DAY)
    ani = await office.as('ani')
    expect((await receiveAs(ani, key, 1)).status).toBe(200)
    setClock(MORNING + 34 * DAY)
    ani = await office.as('ani')
    expect(await view(ani)).toMatchObject({ state: 'received', can: { object: true } })
    setClock(MORNING + 35 * DAY)
    ani = await office.as('ani')
    expect(await view(ani)).toMatchObject({ state: 'final', can: { object: false } })
    expect(await code(await objectAs(ani, key, 2))).toBe('conflict')
  })

  test('a slip is put right until it is opened, by whoever saw the newest', async () => {
    await rateAs(sri, key, { hasilKerja: 'di-atas' })
    expect((await rateAs(sri, key, { perilaku: 'di-atas' })).status).toBe(200)
    const stale = { ...rateForm(await view(sri)), baseVersion: 1 }
    expect(await code(await sri.send('PUT', '/api/evaluations/rate', stale))).toBe('conflict')
    expect(await view(sri)).toMatchObject({ version: 2, hasilKerja: 'sesuai', perilaku: 'di-atas' })
  })

  test('nothing is rated without reasons, or with an RHK left out or put in', async () => {
    const form = rateForm(await view(sri))
    const send = async (rating: object) =>
      code(
        await sri.send('PUT', '/api/evaluations/rate', {
          ...form,
          rating: { ...form.rating, ...rating },
        }),
      )
    expect(await send({ perilakuReason: ' ' })).toBe('reason-required')
    expect(
      await send({ rhk: form.rating.rhk.map((each) => ({ ...each, rating: 'di-bawah' })) }),
    ).toBe('reason-required')
    expect(await send({ rhk: [] })).toBe('conflict')
    expect(await send({ rhk: [...form.rating.rhk, ...form.rating.rhk] })).toBe('conflict')
    expect(await send({ nilai: form.rating.nilai.map(() => form.rating.nilai[0]) })).toBe(
      'conflict',
    )
    expect(await view(sri)).toMatchObject({ state: 'waiting', version: 0 })
  })

  test('two who rate at once: one is kept, the other learns of it', async () => {
    await assign(office.deps.db, office.agency, {
      person: 'hadi',
      post: 'chief',
      kind: 'plh',
      from: '2026-11-01',
    })
    const form = rateForm(await view(sri))
    const answers = await Promise.all(
      [sri, hadi].map((client) => client.send('PUT', '/api/evaluations/rate', form)),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  })

  test('an agency is counted by state', async () => {
    const wati = await office.as('wati')
    await rateAs(sri, key)
    const answer = await wati.get(`/api/evaluations/states?period=${key.periodId}`)
    expect(await answer.json()).toEqual({
      people: 7,
      states: [
        { state: 'waiting', count: 6 },
        { state: 'rated', count: 1 },
        { state: 'received', count: 0 },
        { state: 'objected', count: 0 },
        { state: 'final', count: 0 },
      ],
    })
    const told = await (
      await wati.send('POST', '/api/office-acts/search', {
        personId: null,
        group: 'evaluation',
        before: null,
      })
    ).text()
    expect(told).toContain('evaluation.rate')
    expect(told).not.toContain('Target tercapai')
  })
})
