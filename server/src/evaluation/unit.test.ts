import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { assign, vacate } from '../../test/agency.ts'
import { problemOf, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { ofOctober, rateAs } from '../../test/evaluation.ts'
import { useOffice } from '../../test/office.ts'

stopClock()

onBothEngines('everybody below somebody’s posts', (open) => {
  const office = useOffice(open)
  let hadi: Client
  let sri: Client
  beforeEach(async () => {
    hadi = await office.as('hadi')
    sri = await office.as('sri')
  })
  const unit = async (client: Client) => {
    const answer = await client.get(
      `/api/evaluations/unit?period=${office.agency.periodId.october}`,
    )
    return v.parse(contract.evaluationUnit.response, await answer.json()).people
  }
  const names = async (client: Client) => (await unit(client)).map(({ name }) => name)

  test('a head is told of every level, and whoever is between of their own', async () => {
    expect(await names(hadi)).toEqual(['ani', 'budi', 'cici', 'sri', 'tono', 'wati'])
    expect(await names(sri)).toEqual(['ani', 'budi'])
    expect(await names(await office.as('tono'))).toEqual(['cici'])
  })

  test('the state and the predikat are said, and nothing that was given or why', async () => {
    await rateAs(sri, ofOctober(office.agency))
    const [ani, budi] = await unit(hadi)
    expect(ani).toMatchObject({ name: 'ani', state: 'rated', predikat: 'baik' })
    expect(budi).toMatchObject({ name: 'budi', state: 'waiting', predikat: null })
    const answer = await hadi.get('/api/evaluations/unit')
    expect(await answer.text()).not.toContain('Target tercapai')
  })

  test('a move goes with its days, and whoever stands in is told as the holder is', async () => {
    const { agency, deps } = office
    await vacate(deps.db, agency, 'staffA', '2026-10-15')
    await assign(deps.db, agency, { person: 'ani', post: 'staffC', from: '2026-10-16' })
    await assign(deps.db, agency, {
      person: 'budi',
      post: 'other',
      kind: 'plh',
      from: '2026-11-01',
    })
    expect((await unit(sri)).map(({ name, to }) => [name, to])).toEqual([
      ['ani', '2026-10-15'],
      ['budi', '2026-10-31'],
    ])
    expect(await names(await office.as('budi'))).toEqual(['ani', 'cici'])
  })

  test('who decides on nobody’s work is told nothing', async () => {
    const answer = await (await office.as('cici')).get('/api/evaluations/unit')
    expect((await problemOf(answer)).code).toBe('forbidden')
  })
})
