import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { toDay } from '@jejak/shared/calendar/day'
import { assign } from '../../test/agency.ts'
import { problemOf, testApp, clientWith, type Client } from '../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { monthOf, queueOf, submitNew, useOffice } from '../../test/office.ts'
import { Unavailable } from '../platform/db/unavailable.ts'
import { createSessions } from '../accounts/sessions.ts'

stopClock()
const HOUR_MS = 3_600_000

onBothEngines('who looked', (open) => {
  const office = useOffice(open)
  let ani: Client
  let sri: Client
  beforeEach(async () => {
    ani = await office.as('ani')
    sri = await office.as('sri')
  })

  const read = async (who: Client, query = '') => {
    const answer = await who.get(`/api/privacy/viewings?${query}`)
    if (answer.status !== 200) throw new Error(await answer.text())
    return v.parse(contract.viewings.response, await answer.json())
  }
  const toldTo = async (who: Client, query = '') =>
    (await read(who, query)).viewings.map(
      ({ viewer, actingAs, kind, means, from, to, times }) =>
        `${viewer.name} (${actingAs}) ${kind} ${means} ${from}..${to} ×${times}`,
    )

  test('a queue is one line for each person in it, with the days that were shown', async () => {
    await submitNew(ani, office.agency, { day: toDay('2026-11-16') })
    await submitNew(ani, office.agency, { day: toDay('2026-11-17'), start: 600, end: 660 })
    await submitNew(await office.as('budi'), office.agency, { planId: null }).catch(() => undefined)
    await queueOf(sri)
    expect(await toldTo(ani)).toEqual(['sri (chief) entry seen 2026-11-16..2026-11-17 ×1'])
    expect((await read(ani)).viewings[0]).toMatchObject({
      viewer: { id: office.agency.person.sri },
      firstAt: Date.now(),
      lastAt: Date.now(),
    })
  })

  test('looks within an hour are counted in their line, and the next hour has its own', async () => {
    await submitNew(ani, office.agency)
    for (let at = 0; at < 3; at++) await queueOf(sri)
    setClock(MORNING + HOUR_MS)
    await queueOf(sri)
    expect(await toldTo(ani)).toEqual([
      'sri (chief) entry seen 2026-11-17..2026-11-17 ×1',
      'sri (chief) entry seen 2026-11-17..2026-11-17 ×3',
    ])
  })

  test('is told to the person alone, and to nobody who looked', async () => {
    await submitNew(ani, office.agency)
    await queueOf(sri)
    for (const who of ['sri', 'budi', 'wati'] as const) {
      expect(await toldTo(await office.as(who))).toEqual([])
    }
  })

  test('is found by who looked, by what at, and by the day of the look', async () => {
    await submitNew(ani, office.agency)
    await queueOf(sri)
    setClock(MORNING + 24 * HOUR_MS)
    await monthOf(await office.as('hadi'), 'day=2026-11-17')
    await monthOf(sri, 'day=2026-11-17')
    const { person } = office.agency
    expect((await read(ani)).viewers.map(({ name }) => name)).toEqual(['sri'])
    expect(await toldTo(ani, `viewer=${person.sri}&kind=entry`)).toHaveLength(1)
    expect(await toldTo(ani, `viewer=${person.budi}`)).toEqual([])
    expect(await toldTo(ani, 'kind=report')).toEqual([
      'sri (chief) report seen 2026-11-01..2026-11-30 ×1',
    ])
    expect(await toldTo(ani, 'from=2026-11-19')).toHaveLength(1)
    expect(await toldTo(ani, 'to=2026-11-18')).toHaveLength(1)
    expect(await toldTo(ani, 'to=2026-11-17')).toEqual([])
    const turned = await ani.get('/api/privacy/viewings?from=2026-11-19&to=2026-11-18')
    expect((await problemOf(turned)).code).toBe('invalid')
  })

  test('comes a page at a time, without a gap and nothing twice', async () => {
    await submitNew(ani, office.agency)
    const token = await createSessions(office.deps).start({
      instansiId: office.agency.instansiId,
      personId: office.agency.person.sri,
    })
    for (let hour = 0; hour < 120; hour++) {
      setClock(MORNING + hour * HOUR_MS)
      await queueOf(clientWith(office.app, { cookie: `sid=${token}` }))
    }
    const seen: number[] = []
    let before = ''
    for (;;) {
      const page = await read(
        await office.as('ani'),
        before && `before=${encodeURIComponent(before)}`,
      )
      seen.push(...page.viewings.map(({ firstAt }) => firstAt))
      if (page.next === null) break
      before = page.next
    }
    expect(seen).toEqual(Array.from({ length: 120 }, (_, at) => MORNING + (119 - at) * HOUR_MS))
    expect(await toldTo(await office.as('ani'), 'before=nonsense')).toHaveLength(50)
  })

  test('says the hat: a Plt looks as one, and whoever follows by a role by that', async () => {
    await submitNew(ani, office.agency)
    const { agency, deps } = office
    await assign(deps.db, agency, {
      person: 'tono',
      post: 'chief',
      kind: 'plt',
      from: '2026-11-01',
    })
    await queueOf(await office.as('tono'))
    await monthOf(await office.as('wati'), 'day=2026-11-17&view=scope')
    expect((await toldTo(ani)).toSorted()).toEqual([
      'tono (Plt. chief) entry seen 2026-11-17..2026-11-17 ×1',
      'wati (role:admin-instansi) report seen 2026-11-01..2026-11-30 ×1',
    ])
  })

  test('a look that cannot be written down shows nothing', async () => {
    await submitNew(ani, office.agency)
    const { db } = office.deps
    // As on a disk that is full: everything can be read, and nothing written.
    const full = { ...db, write: () => Promise.reject(new Unavailable({ cause: new Error() })) }
    const token = await createSessions(office.deps).start({
      instansiId: office.agency.instansiId,
      personId: office.agency.person.sri,
    })
    const app = testApp({ ...office.deps, db: full })
    const answer = await clientWith(app, { cookie: `sid=${token}` }).get('/api/review-queue')
    const text = await answer.clone().text()
    expect((await problemOf(answer)).code).toBe('unavailable')
    expect(text).not.toContain('Menyusun laporan')
    // Their own work is theirs to read.
    expect((await clientWith(app, { cookie: `sid=${token}` }).get('/api/skp')).status).toBe(200)
  })

  test('lines are not rewritten, shortened or deleted, by whoever has the database', async () => {
    await submitNew(ani, office.agency)
    await queueOf(sri)
    const of = office.agency.instansiId
    const change = (set: object) =>
      office.deps.db.write((tx) =>
        tx.updateTable('viewing').set(set).where('instansi_id', '=', of).execute(),
      )
    for (const set of [
      { viewer_id: office.agency.person.budi },
      { times: 0 },
      { acting_as: 'staf', times: 2 },
      { to_day: '2026-11-01', times: 2 },
      { last_at: 0, times: 2 },
    ]) {
      await expect(change(set)).rejects.toThrow('viewing is kept as it was written')
    }
    const remove = office.deps.db.write((tx) =>
      tx.deleteFrom('viewing').where('instansi_id', '=', of).execute(),
    )
    await expect(remove).rejects.toThrow('viewing is kept as it was written')
    expect(await toldTo(ani)).toHaveLength(1)
  })
})
