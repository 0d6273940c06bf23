import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import type { AllowanceRule } from '@jejak/shared/allowance/rule'
import { RULE } from '../../test/allowance-calls.ts'
import { problemOf, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { useOffice } from '../../test/office.ts'

stopClock()

onBothEngines('an agency’s own rule of pay', (open) => {
  const office = useOffice(open)
  let wati: Client
  let ani: Client
  beforeEach(async () => {
    wati = await office.as('wati')
    ani = await office.as('ani')
  })
  const save = (client: Client, baseVersion: number, rule: AllowanceRule | null) =>
    client.send('PUT', '/api/allowance-rule', { baseVersion, rule })
  const seen = async () => {
    const answer: unknown = await (await ani.get('/api/allowance-rule')).json()
    return v.parse(contract.allowanceRule.response, answer).rule
  }
  const history = async () => {
    const answer: unknown = await (await wati.get('/api/allowance-rules')).json()
    return v.parse(contract.allowanceRules.response, answer).rules
  }
  const code = async (response: Response) => (await problemOf(response)).code

  test('there is none until an admin gives one, and then everybody reads it with its source', async () => {
    expect(await seen()).toBeNull()
    expect((await save(wati, 0, RULE)).status).toBe(200)
    expect(await seen()).toEqual({ version: 1, at: Date.now(), by: 'wati', rule: RULE })
  })

  test('a newer one takes its place, the older stays to be read, and it can be taken back', async () => {
    const newer = { ...RULE, number: '13 Tahun 2026', base: [] }
    await save(wati, 0, RULE)
    await save(wati, 1, newer)
    expect((await seen())?.rule?.number).toBe('13 Tahun 2026')
    await save(wati, 2, null)
    expect(await seen()).toBeNull()
    expect((await history()).map(({ rule }) => rule?.number)).toEqual([
      undefined,
      '13 Tahun 2026',
      '12 Tahun 2026',
    ])
  })

  test('two admins at once: the second is told', async () => {
    await save(wati, 0, RULE)
    expect(await code(await save(wati, 0, RULE))).toBe('conflict')
    await save(wati, 1, null)
    expect(await code(await save(wati, 2, null))).toBe('conflict')
    expect(await history()).toHaveLength(2)
  })

  test('nobody else gives one, and what is no rule changes nothing', async () => {
    expect(await code(await save(ani, 0, RULE))).toBe('forbidden')
    expect(await code(await ani.get('/api/allowance-rules'))).toBe('forbidden')
    expect(await code(await save(wati, 0, { ...RULE, attendance: 101 }))).toBe('invalid')
    expect(await seen()).toBeNull()
  })

  test('the act stands in the record of whoever did it, and no pay of anybody is kept', async () => {
    await save(wati, 0, RULE)
    expect(await (await wati.get('/api/acts-about-me')).text()).toContain('org.allowance.save')
    expect(await (await ani.get('/api/acts-about-me')).text()).not.toContain('allowance')
  })
})
