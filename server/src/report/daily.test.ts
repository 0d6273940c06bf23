import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { toDay } from '@jejak/shared/calendar/day'
import { assign, vacate } from '../../test/agency.ts'
import { decide, problemOf, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { submitNew, useOffice } from '../../test/office.ts'

stopClock()

onBothEngines('the daily report', (open) => {
  const office = useOffice(open)
  let ani: Client
  let sri: Client
  beforeEach(async () => {
    ani = await office.as('ani')
    sri = await office.as('sri')
  })
  const ask = (who: Client, more = '', to = '2026-11-17') =>
    who.get(`/api/report/daily?from=2026-11-16&to=${to}${more}`)
  const dailyOf = async (who: Client, more = '') =>
    v.parse(contract.dailyReport.response, await (await ask(who, more)).json())
  const ofAni = () => `&person=${office.agency.person.ani}`

  test('has the days in order, each entry with its state, and who signs', async () => {
    await submitNew(ani, office.agency, { start: 600, end: 660, text: 'Rapat' })
    const first = await submitNew(ani, office.agency, { day: toDay('2026-11-16') })
    await sri.act(decide(first, 2, 'approve'))
    const report = await dailyOf(ani)
    expect(report.person).toMatchObject({
      name: 'ani',
      post: 'staffA',
      unit: 'Dinas Uji',
      assessor: { name: 'sri', post: 'chief' },
    })
    expect(report.days).toMatchObject([
      { day: '2026-11-16', entries: [{ text: 'Menyusun laporan bulanan', status: 'approved' }] },
      {
        day: '2026-11-17',
        entries: [{ start: 600, end: 660, text: 'Rapat', status: 'submitted' }],
      },
    ])
  })

  test('a supervisor prints the same as the person', async () => {
    await submitNew(ani, office.agency)
    expect(await dailyOf(sri, ofAni())).toEqual(await dailyOf(ani))
  })

  test('nobody else does: no colleague, no admin, no supervisor of before', async () => {
    await submitNew(ani, office.agency)
    for (const name of ['budi', 'wati', 'tono'] as const) {
      const who = await office.as(name)
      expect((await problemOf(await ask(who, ofAni()))).code).toBe('not-found')
    }
    await vacate(office.deps.db, office.agency, 'chief', '2026-11-17')
    await assign(office.deps.db, office.agency, {
      person: 'sri',
      post: 'other',
      from: '2026-11-18',
    })
    expect((await problemOf(await ask(sri, ofAni()))).code).toBe('not-found')
  })

  test('more than a quarter is no form', async () => {
    expect((await problemOf(await ask(ani, '', '2027-02-16'))).errors).toMatchObject([
      { path: 'to', code: 'too-long' },
    ])
  })
})
