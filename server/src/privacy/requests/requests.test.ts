import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { ALARM_AFTER_MS, ANSWER_WITHIN_MS, urgencyOf } from '@jejak/shared/privacy/privacy-request'
import { makeAgency } from '../../../test/agency.ts'
import { problemOf, signedIn, type Client } from '../../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../../test/clock.ts'
import { onBothEngines } from '../../../test/databases.ts'
import { useOffice } from '../../../test/office.ts'
import { asking } from '../../../test/privacy-calls.ts'
import { verifyRecords } from '../../records/verify-records.ts'

stopClock()

onBothEngines('what a person asks about their data', (open) => {
  const office = useOffice(open)
  let ani: Client
  let wati: Client
  beforeEach(async () => {
    ani = await office.as('ani')
    wati = await office.as('wati')
  })

  const ask = (who: Client, form: object) => who.send('POST', '/api/privacy/requests', form)
  const own = async (who: Client) =>
    v.parse(
      contract.privacyRequests.response,
      await (await who.get('/api/privacy/requests')).json(),
    ).requests
  const asked = async (who: Client) =>
    v.parse(contract.askedPrivacy.response, await (await who.get('/api/privacy/asked')).json())
      .requests
  const answer = (who: Client, id: string, change: object = {}) =>
    who.send('POST', '/api/privacy/asked/answer', {
      id,
      baseVersion: 1,
      answer: 'refused',
      reason: 'Laporan wajib disimpan menurut jadwal retensi arsip.',
      ...change,
    })
  const actsOf = async (who: Client) =>
    v
      .parse(contract.actsAboutMe.response, await (await who.get('/api/acts-about-me')).json())
      .acts.map(({ act, by }) => `${by} ${act}`)

  test('begins a clock of three days, which the person and the office both see', async () => {
    const form = asking({ kind: 'object' })
    expect((await ask(ani, form)).status).toBe(200)
    const expected = {
      id: form.id,
      kind: 'object',
      text: form.text,
      at: MORNING,
      dueAt: MORNING + 72 * 3_600_000,
      state: 'open',
      person: { name: 'ani' },
    }
    expect(await own(ani)).toMatchObject([{ ...expected, mayAnswer: false }])
    expect(await asked(wati)).toMatchObject([{ ...expected, mayAnswer: true }])
    expect(await own(await office.as('budi'))).toEqual([])
    expect(await actsOf(ani)).toEqual(['ani privacy.ask'])
  })

  test('asked twice by the same id it is one, and another under that id is none', async () => {
    const form = asking()
    await ask(ani, form)
    expect((await ask(ani, form)).status).toBe(200)
    expect((await problemOf(await ask(ani, { ...form, text: 'Lain.' }))).code).toBe('conflict')
    expect((await problemOf(await ask(await office.as('budi'), form))).code).toBe('conflict')
    expect(await own(ani)).toHaveLength(1)
  })

  test('is answered once, with a reason, by an administrator who is not the person', async () => {
    const form = asking()
    await ask(ani, form)
    setClock(MORNING + 3_600_000)
    const said = await answer(await office.as('wati'), form.id)
    expect(said.status).toBe(200)
    const [told] = await own(await office.as('ani'))
    expect(told).toMatchObject({
      state: 'refused',
      reason: 'Laporan wajib disimpan menurut jadwal retensi arsip.',
      answeredBy: 'wati',
      answeredAt: MORNING + 3_600_000,
    })
    const again = await answer(await office.as('wati'), form.id, { baseVersion: 2 })
    expect((await problemOf(again)).code).toBe('conflict')
    expect(await actsOf(await office.as('ani'))).toEqual(['wati privacy.answer', 'ani privacy.ask'])
    const empty = await answer(await office.as('wati'), form.id, { reason: ' ' })
    expect((await problemOf(empty)).code).toBe('invalid')
  })

  test('nobody answers their own, and nobody without the role answers any', async () => {
    const form = asking()
    await ask(wati, form)
    expect((await problemOf(await answer(wati, form.id))).code).toBe('forbidden')
    expect((await asked(wati))[0]?.mayAnswer).toBe(false)
    for (const who of ['sri', 'ani'] as const) {
      expect((await problemOf(await answer(await office.as(who), form.id))).code).toBe('forbidden')
    }
  })

  test('is taken back by the person alone, while nobody has answered', async () => {
    const form = asking()
    await ask(ani, form)
    const back = { id: form.id, baseVersion: 1 }
    const take = (who: Client) => who.send('POST', '/api/privacy/requests/take-back', back)
    expect((await problemOf(await take(wati))).code).toBe('not-found')
    expect((await take(ani)).status).toBe(200)
    expect((await problemOf(await answer(wati, form.id, { baseVersion: 2 }))).code).toBe('conflict')
    expect(await asked(wati)).toEqual([])
  })

  test('of one person some wait at a time', async () => {
    for (let at = 0; at < 5; at++) await ask(ani, asking())
    expect((await problemOf(await ask(ani, asking()))).code).toBe('too-many-requests')
  })

  test('stands in the chain of the person, which still verifies', async () => {
    const form = asking()
    await ask(ani, form)
    await answer(wati, form.id)
    expect((await verifyRecords(office.deps.db.read, office.deps.seal)).fault).toBeNull()
  })

  test('another agency knows nothing of it', async () => {
    const form = asking()
    await ask(ani, form)
    const other = await makeAgency(office.deps.db)
    const theirs = await signedIn(office.app, office.deps, other, 'wati')
    expect(await asked(theirs)).toEqual([])
    expect((await problemOf(await answer(theirs, form.id))).code).toBe('not-found')
  })
})

test('of a thousand requests those are marked for which two of three days are over', () => {
  const found = Array.from({ length: 1000 }, (_, at) => {
    const age = (at * ANSWER_WITHIN_MS) / 800
    const wanted = age >= ANSWER_WITHIN_MS ? 'overdue' : age >= ALARM_AFTER_MS ? 'alarm' : 'calm'
    return urgencyOf(MORNING, MORNING + age) === wanted
  })
  expect(found.every(Boolean)).toBe(true)
  expect(urgencyOf(MORNING, MORNING + ALARM_AFTER_MS - 1)).toBe('calm')
  expect(urgencyOf(MORNING, MORNING + ALARM_AFTER_MS)).toBe('alarm')
  expect(urgencyOf(MORNING, MORNING + ANSWER_WITHIN_MS)).toBe('overdue')
})
