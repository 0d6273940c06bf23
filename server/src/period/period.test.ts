import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { makeId } from '../../test/agency.ts'
import { decide, problemOf, save, submit, content, type Client } from '../../test/client.ts'
import { setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { dropKept } from '../../test/kept.ts'
import { submitNew, useOffice } from '../../test/office.ts'
import { verifyRecords } from '../records/verify-records.ts'

stopClock()

onBothEngines('the periods of an agency', (open) => {
  const office = useOffice(open)
  let wati: Client
  let ani: Client
  let sri: Client
  beforeEach(async () => {
    wati = await office.as('wati')
    ani = await office.as('ani')
    sri = await office.as('sri')
  })

  const kept = async (id: string) => {
    const answer = await (await wati.get('/api/periods')).json()
    const { periods } = v.parse(contract.periods.response, answer)
    return periods.find((each) => each.id === id)!
  }
  const act = async (id: string, name: string, more: object = {}) => {
    const { version: baseVersion } = await kept(id)
    const form = { id, baseVersion, act: name, deadline: null, reason: '', ...more }
    return wati.send('POST', '/api/periods/act', form)
  }
  const wrongs = async (response: Response) => {
    const problem = await problemOf(response)
    return problem.errors?.map(({ path, code }) => `${path} ${code}`) ?? [problem.code]
  }
  const december = {
    baseVersion: 0,
    name: 'Desember 2026',
    from: '2026-12-01',
    to: '2026-12-31',
    deadline: '2027-01-10',
    jenis: 'bulanan',
  }

  test('a period is made, changed and cannot lie over another one', async () => {
    const id = makeId()
    const put = (form: object) => wati.send('PUT', '/api/periods', { ...december, id, ...form })
    expect((await put({})).status).toBe(200)
    expect(await wrongs(await put({}))).toEqual(['conflict'])
    expect((await put({ baseVersion: 1, name: 'Desember' })).status).toBe(200)
    expect(await wrongs(await put({ id: makeId() }))).toEqual(['from overlap'])
    const before = { id: makeId(), from: '2027-02-01', to: '2027-01-01', deadline: '2027-02-01' }
    expect(await wrongs(await put(before))).toEqual(['to end-before-start'])
    const early = { baseVersion: 2, deadline: '2026-12-30' }
    expect(await wrongs(await put(early))).toEqual(['deadline deadline-too-early'])
    expect(await kept(id)).toMatchObject({ name: 'Desember', version: 2, state: 'open' })
  })

  test('what closing would lock is counted by state and person, without any words', async () => {
    await submitNew(ani, office.agency)
    const returned = await submitNew(ani, office.agency, { start: 600, end: 660 })
    await sri.act(decide(returned, 2, 'return', 'Lengkapi'))
    await ani.sync([save(makeId(), 0, content(office.agency, { start: 700, end: 720 }))])
    const url = `/api/periods/preview?id=${office.agency.periodId.november}`
    expect(await (await wati.get(url)).json()).toEqual({
      drafts: { entries: 1, people: 1 },
      waiting: { entries: 1, people: 1 },
      correctable: { entries: 1, people: 1 },
      late: { entries: 0, people: 0 },
      approved: { entries: 0, people: 0 },
      blank: 6,
    })
    setClock(Date.parse('2026-11-26T03:00:00Z'))
    expect(await (await wati.get(url)).json()).toMatchObject({ late: { entries: 1, people: 1 } })
  })

  test('closed, nothing more is submitted, decisions go on, and what is given back may be corrected', async () => {
    const { november } = office.agency.periodId
    const waiting = await submitNew(ani, office.agency)
    const draft = makeId()
    await ani.sync([save(draft, 0, content(office.agency, { start: 600, end: 660 }))])
    expect((await act(november, 'close')).status).toBe(200)
    expect(await ani.act(submit(draft, 1))).toMatchObject({ status: 'rejected' })
    expect(await sri.act(decide(waiting, 2, 'return', 'Lengkapi'))).toMatchObject({
      status: 'applied',
    })
    expect(await ani.act(submit(waiting, 3))).toMatchObject({ status: 'applied' })
  })

  test('final, no decision changes any more', async () => {
    const waiting = await submitNew(ani, office.agency)
    await act(office.agency.periodId.november, 'finalise')
    expect(await sri.act(decide(waiting, 2, 'approve'))).toMatchObject({ status: 'rejected' })
  })

  test('opening again needs a reason and a day, and leaves both in the chain', async () => {
    const { october } = office.agency.periodId
    expect(await wrongs(await act(october, 'reopen'))).toEqual(['reason reason-required'])
    const reason = { reason: 'Surat BKPSDM 800/12' }
    expect(await wrongs(await act(october, 'reopen', reason))).toEqual([
      'deadline deadline-too-early',
    ])
    const until = { ...reason, deadline: '2026-11-25' }
    expect((await act(october, 'reopen', until)).status).toBe(200)
    const period = await kept(october)
    expect(period).toMatchObject({ state: 'open', final: false, deadline: '2026-11-25' })
    expect(period.acts).toMatchObject([
      { act: 'reopen', by: 'wati', reason: 'Surat BKPSDM 800/12' },
    ])
    const { read } = office.deps.db
    const link = await read
      .selectFrom('audit')
      .select(['act', 'owner_id', 'seal'])
      .where('object_id', '=', october)
      .executeTakeFirstOrThrow()
    expect(link).toMatchObject({ act: 'period.reopen', owner_id: office.agency.person.wati })
    expect((await verifyRecords(read, office.deps.seal)).fault).toBeNull()
    const silence = () =>
      office.deps.db.write((tx) =>
        tx.updateTable('office_act').set({ reason: '' }).where('object_id', '=', october).execute(),
      )
    await expect(silence()).rejects.toThrow('kept as it was written')
    await dropKept(office.deps.db)
    await silence()
    expect((await verifyRecords(read, office.deps.seal)).fault).toMatchObject({
      table: 'office_act',
      why: 'changed',
    })
  })

  test('an act that the state does not allow, or on a version that has moved on, is a conflict', async () => {
    const { october, november } = office.agency.periodId
    expect(await wrongs(await act(october, 'close'))).toEqual(['conflict'])
    expect(await wrongs(await act(november, 'reopen', { reason: 'x' }))).toEqual(['conflict'])
    expect(await wrongs(await act(november, 'close', { baseVersion: 7 }))).toEqual(['conflict'])
  })

  test('a closed period is opened before it is changed', async () => {
    const id = office.agency.periodId.october
    const form = { ...december, id, baseVersion: 1, from: '2026-10-01', to: '2026-10-31' }
    expect(await wrongs(await wati.send('PUT', '/api/periods', form))).toEqual(['id period-closed'])
  })

  test('a period cannot be moved away from days on which work was handed in', async () => {
    await submitNew(ani, office.agency)
    const id = office.agency.periodId.november
    const form = { ...december, id, baseVersion: 1, from: '2026-11-18', to: '2026-11-30' }
    expect(await wrongs(await wati.send('PUT', '/api/periods', form))).toEqual(['from in-use'])
    const wider = { ...form, from: '2026-11-01', to: '2026-11-29' }
    expect((await wati.send('PUT', '/api/periods', wider)).status).toBe(200)
  })
})
