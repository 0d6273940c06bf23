import { beforeEach, expect, test } from 'vitest'
import { assign, giveRole, vacate, makeId, type PersonName } from '../../test/agency.ts'
import { content, decide, save, submit, type Client } from '../../test/client.ts'
import { setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { queueOf, submitNew, useOffice } from '../../test/office.ts'

stopClock()

/** Ten in the morning, WIB. */
const at = (day: string) => setClock(Date.parse(`${day}T03:00:00Z`))

/** Handed in on Wednesday 18 November 2026; the five working days after it end with Wednesday 25. */
onBothEngines('work whose supervisor is silent', (open) => {
  const office = useOffice(open)
  let ani: Client
  beforeEach(async () => {
    ani = await office.as('ani')
  })
  const submitted = (patch = {}) => submitNew(ani, office.agency, patch)
  const waitsFor = async (name: PersonName) =>
    (await queueOf(await office.as(name))).items.map(({ entry, passedOn }) => [entry.id, passedOn])
  const setDays = (days: number) =>
    office.deps.db.write((tx) =>
      tx
        .updateTable('instansi')
        .set({ escalation_days: days })
        .where('instansi_id', '=', office.agency.instansiId)
        .execute(),
    )
  const absent = (name: PersonName, from: string, to: string) =>
    office.deps.db.write((tx) =>
      tx
        .insertInto('absence')
        .values({
          instansi_id: office.agency.instansiId,
          id: makeId(),
          person_id: office.agency.person[name],
          kind: 'cuti-tahunan',
          from_day: from,
          to_day: to,
          letter: '',
          link: '',
          state: 'confirmed',
          version: 1,
          decided_by: null,
          comment: '',
        })
        .execute(),
    )
  const holiday = (day: string) =>
    office.deps.db.write((tx) =>
      tx
        .insertInto('calendar_range')
        .values({
          instansi_id: office.agency.instansiId,
          id: makeId(),
          kind: 'instansi',
          from_day: day,
          to_day: day,
          name: 'Hari jadi daerah',
          source: '',
          version: 1,
        })
        .execute(),
    )

  test('waits for its supervisor alone until five of their working days are over', async () => {
    const id = await submitted()
    at('2026-11-25')
    expect(await waitsFor('hadi')).toEqual([])
    expect(await (await office.as('hadi')).act(decide(id, 2, 'approve'))).toMatchObject({
      code: 'not-found',
    })
    at('2026-11-26')
    expect(await waitsFor('hadi')).toEqual([[id, { workingDays: 5 }]])
    expect(await waitsFor('sri')).toEqual([[id, undefined]])
    at('2026-11-30')
    expect(await waitsFor('hadi')).toEqual([[id, { workingDays: 7 }]])
  })

  test('may be decided by either; who comes second is told what became of it', async () => {
    const [one, other] = [await submitted(), await submitted({ start: 600, end: 660 })]
    at('2026-11-26')
    const [hadi, sri] = [await office.as('hadi'), await office.as('sri')]
    expect(await hadi.act(decide(one, 2, 'approve'))).toMatchObject({
      status: 'applied',
      entry: { decision: { by: 'hadi', actingAs: 'head' } },
    })
    expect(await sri.act(decide(one, 2, 'return', 'Lengkapi'))).toMatchObject({
      code: 'wrong-state',
      entry: { id: one, status: 'approved', version: 3 },
    })
    expect(await sri.act(decide(other, 2, 'approve'))).toMatchObject({ status: 'applied' })
    expect(await hadi.act(decide(other, 2, 'approve'))).toMatchObject({
      code: 'wrong-state',
      entry: { id: other, status: 'approved', version: 3 },
    })
    expect(await hadi.act(decide(one, 3, 'reopen', 'Keliru'))).toMatchObject({ status: 'applied' })
  })

  test('does not count the supervisor’s leave, nor a holiday of the agency', async () => {
    const id = await submitted()
    await absent('sri', '2026-11-19', '2026-11-20')
    at('2026-11-27')
    expect(await waitsFor('hadi')).toEqual([])
    at('2026-11-28')
    expect(await waitsFor('hadi')).toEqual([[id, { workingDays: 5 }]])
    at('2026-12-01')
    expect(await waitsFor('hadi')).toEqual([[id, { workingDays: 6 }]])
    await holiday('2026-11-30')
    expect(await waitsFor('hadi')).toEqual([[id, { workingDays: 5 }]])
    await holiday('2026-11-27')
    expect(await waitsFor('hadi')).toEqual([])
  })

  test('counts the leave of the owner, who is not the one to decide', async () => {
    const id = await submitted()
    await absent('ani', '2026-11-19', '2026-11-27')
    at('2026-11-26')
    expect(await waitsFor('hadi')).toEqual([[id, { workingDays: 5 }]])
  })

  test('counts the days of whoever stands in for a supervisor on leave', async () => {
    const id = await submitted()
    await absent('sri', '2026-11-19', '2026-12-18')
    await assign(office.deps.db, office.agency, {
      person: 'tono',
      post: 'chief',
      kind: 'plh',
      from: '2026-11-20',
    })
    at('2026-11-26')
    expect(await waitsFor('hadi')).toEqual([])
    expect(await waitsFor('tono')).toEqual([[id, undefined]])
    at('2026-11-27')
    expect(await waitsFor('hadi')).toEqual([[id, { workingDays: 5 }]])
  })

  test('gives a new supervisor days of their own', async () => {
    const id = await submitted()
    await vacate(office.deps.db, office.agency, 'chief', '2026-11-24')
    await assign(office.deps.db, office.agency, {
      person: 'tono',
      post: 'chief',
      from: '2026-11-25',
    })
    at('2026-11-26')
    expect(await waitsFor('hadi')).toEqual([])
    at('2026-12-02')
    expect(await waitsFor('hadi')).toEqual([[id, { workingDays: 5 }]])
  })

  test('begins to wait anew when it is handed in again', async () => {
    const id = await submitted()
    at('2026-11-24')
    await (await office.as('sri')).act(decide(id, 2, 'return', 'Lengkapi'))
    ani = await office.as('ani')
    await ani.sync([save(id, 3, { quantity: 2 }), submit(id, 3)])
    at('2026-12-01')
    expect(await waitsFor('hadi')).toEqual([])
    at('2026-12-02')
    expect((await waitsFor('hadi')).map(([each]) => each)).toEqual([id])
  })

  test('goes one level up and no further, from the top to the outside assessor', async () => {
    const id = await submitted()
    const head = await office.as('hadi')
    const own = makeId()
    await head.act(save(own, 0, { ...content(office.agency), planId: null }))
    await assign(office.deps.db, office.agency, {
      person: 'wati',
      post: 'head',
      kind: 'penilai-luar',
      from: '2026-01-01',
    })
    at('2026-12-10')
    expect(await waitsFor('hadi')).toEqual([[id, { workingDays: 15 }]])
    expect(await waitsFor('wati')).toEqual([])
    await vacate(office.deps.db, office.agency, 'chief', '2026-11-01')
    // The head is now the one to decide, from the day it was handed in.
    expect(await waitsFor('hadi')).toEqual([[id, undefined]])
    expect((await waitsFor('wati')).map(([each]) => each)).toEqual([id])
  })

  test('stays where it is when the agency says so, and leaves sooner when it says that', async () => {
    const id = await submitted()
    at('2026-12-10')
    await setDays(0)
    expect(await waitsFor('hadi')).toEqual([])
    await setDays(1)
    at('2026-11-19')
    expect(await waitsFor('hadi')).toEqual([])
    at('2026-11-20')
    expect(await waitsFor('hadi')).toEqual([[id, { workingDays: 1 }]])
  })

  test('is never passed on to its owner, nor to a colleague', async () => {
    await assign(office.deps.db, office.agency, {
      person: 'ani',
      post: 'head',
      kind: 'plh',
      from: '2026-11-01',
    })
    const id = await submitted()
    at('2026-12-10')
    expect(await waitsFor('ani')).toEqual([])
    expect((await waitsFor('hadi')).map(([each]) => each)).toEqual([id])
    expect(await (await office.as('ani')).act(decide(id, 2, 'approve'))).toMatchObject({
      code: 'self-decision',
    })
    expect(await (await office.as('budi')).act(decide(id, 2, 'approve'))).toMatchObject({
      code: 'not-found',
    })
  })

  test('says how long it may wait to whoever keeps the periods, and to nobody else', async () => {
    await giveRole(office.deps.db, office.agency, { person: 'budi', name: 'pengelola-kinerja' })
    const budi = await office.as('budi')
    const url = '/api/review-settings'
    expect(await (await budi.get(url)).json()).toEqual({ escalationDays: 5, version: 0 })
    const put = (escalationDays: number, baseVersion: number) =>
      budi.send('PUT', url, { escalationDays, baseVersion })
    expect((await put(3, 0)).status).toBe(200)
    expect((await put(4, 0)).status).toBe(409)
    expect((await put(31, 1)).status).toBe(422)
    expect(await (await budi.get(url)).json()).toEqual({ escalationDays: 3, version: 1 })
    const id = await submitted()
    at('2026-11-24')
    expect((await waitsFor('hadi')).map(([each]) => each)).toEqual([id])
    expect((await ani.get(url)).status).toBe(403)
  })
})
