import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import type { SkpContent } from '@jejak/shared/skp/skp'
import { makeId, planContent } from '../../test/agency.ts'
import { problemOf, type Client } from '../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { useOffice } from '../../test/office.ts'
import { setSpent, spentBy } from '../../test/spent.ts'
import { BYTES_OF_AN_ACT, HISTORY_BYTES_A_DAY, SKP_OF_A_PERSON } from '../platform/budgets.ts'

stopClock()

onBothEngines('what the plans of a person may add', (open) => {
  const office = useOffice(open)
  let budi: Client
  beforeEach(async () => {
    budi = await office.as('budi')
  })

  const fresh = (): SkpContent =>
    planContent({ ...office.agency, plan: { november: makeId(), october: makeId() } })
  const put = (id: string, baseVersion: number, content: SkpContent) =>
    budi.send('PUT', '/api/skp', { id, baseVersion, content })
  const spent = () => spentBy(office.deps.db, office.agency.person.budi)
  const list = async () =>
    v.parse(contract.skp.response, await (await budi.get('/api/skp')).json()).skp

  test('a save is spending by what it adds: growth in full, a replacement as the act it is', async () => {
    const [id, content] = [makeId(), fresh()]
    await put(id, 0, content)
    const first = await spent()
    expect(first).toBeGreaterThan(BYTES_OF_AN_ACT + JSON.stringify(content).length)
    await put(id, 1, content)
    expect(await spent()).toBe(first + BYTES_OF_AN_ACT)
    await put(id, 2, { ...content, rhk: [] })
    expect(await spent()).toBe(first + 2 * BYTES_OF_AN_ACT)
    await put(id, 3, content)
    expect(await spent()).toBeGreaterThan(first + 3 * BYTES_OF_AN_ACT)
  })

  test('the words of an RHK count with each rencana aksi that repeats them', async () => {
    const content = fresh()
    const [rhk] = content.rhk
    const uraian = 'a'.repeat(1000)
    await put(makeId(), 0, { ...content, rhk: [{ ...rhk!, uraian }] })
    expect(await spent()).toBeGreaterThan(1000 * (1 + rhk!.rencanaAksi.length))
  })

  test('past the end of a day no plan is saved, the rest of the day is named, tomorrow it is', async () => {
    const [id, content] = [makeId(), fresh()]
    await put(id, 0, content)
    await setSpent(office.deps.db, office.agency.person.budi, HISTORY_BYTES_A_DAY)
    const refused = [await put(id, 1, content), await put(makeId(), 0, fresh())]
    for (const response of refused) {
      expect(await problemOf(response)).toMatchObject({
        code: 'too-many-requests',
        // It is 10.00 WIB; the day of the server ends at 07.00 WIB.
        retryAfterSeconds: 21 * 3600,
      })
    }
    expect(await list()).toMatchObject([{ id, version: 1 }])
    setClock(MORNING + 86_400_000)
    expect((await put(id, 1, content)).status).toBe(200)
  })

  test('a person has 60 plans at most; those that are there can be changed', async () => {
    const content = { ...fresh(), rhk: [] }
    const ids = Array.from({ length: SKP_OF_A_PERSON }, () => makeId())
    for (const id of ids) expect((await put(id, 0, content)).status).toBe(200)
    expect(await problemOf(await put(makeId(), 0, content))).toMatchObject({
      code: 'invalid',
      errors: [{ path: 'id' }],
    })
    expect((await put(ids[0]!, 1, content)).status).toBe(200)
    expect(await list()).toHaveLength(SKP_OF_A_PERSON)
  })
})
