import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { decide, problemOf, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { submitNew, useOffice } from '../../test/office.ts'

stopClock()

onBothEngines('the progress of a plan', (open) => {
  const office = useOffice(open)
  let ani: Client
  let sri: Client
  beforeEach(async () => {
    ani = await office.as('ani')
    sri = await office.as('sri')
  })
  const ask = (who: Client, more = '', from = '2026-11-01') =>
    who.get(`/api/report/progress?from=${from}&to=2026-11-30${more}`)
  const progressOf = async (who: Client, more = '') =>
    v.parse(contract.progress.response, await (await ask(who, more)).json())
  const ofAni = () => `&person=${office.agency.person.ani}`

  test('what was approved counts against the target, what waits does not', async () => {
    const approved = await submitNew(ani, office.agency, { quantity: 3, unit: 'Dokumen' })
    await sri.act(decide(approved, 2, 'approve'))
    await submitNew(ani, office.agency, { start: 600, end: 660, quantity: 5 })
    const { plans, elsewhere } = await progressOf(ani)
    expect(plans).toMatchObject([
      {
        year: 2026,
        rhk: [
          {
            uraian: 'Tersusunnya dokumen',
            minutes: 60,
            entries: 1,
            share: 100,
            indikator: [{ target: '12 Dokumen', realised: 3, percent: 25 }],
          },
        ],
      },
    ])
    expect(elsewhere).toEqual({ minutes: 0, entries: 0, share: 0 })
  })

  test('a supervisor sees the same, and nobody else does', async () => {
    expect(await progressOf(sri, ofAni())).toEqual(await progressOf(ani))
    for (const name of ['budi', 'wati', 'tono'] as const) {
      const who = await office.as(name)
      expect((await problemOf(await ask(who, ofAni()))).code).toBe('not-found')
    }
  })

  test('whoever has no plan of these years has none here', async () => {
    expect((await progressOf(await office.as('budi'))).plans).toEqual([])
    expect((await problemOf(await ask(ani, '', '2026-12-01'))).errors).toMatchObject([
      { path: 'to', code: 'end-before-start' },
    ])
  })
})
