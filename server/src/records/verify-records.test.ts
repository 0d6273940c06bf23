import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { MutationResult, Receipt } from '@jejak/shared/sync/protocol'
import { makeAgency, makeId, random, testDeps } from '../../test/agency.ts'
import { content, decide, save, signedIn, submit, testApp, type Client } from '../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { dropKept } from '../../test/kept.ts'
import { useOffice } from '../../test/office.ts'
import { ROGUE_SCRIPTS } from '../../test/rogue.ts'
import type { Target } from '../../test/rogue-chain.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { createSeal } from '../platform/secrets/seal.ts'
import { verifyRecords } from './verify-records.ts'

stopClock()

const receiptOf = (result: MutationResult | undefined): Receipt => {
  if (result?.status !== 'applied' || !result.receipt) throw new Error('no receipt was given')
  return result.receipt
}

onBothEngines('the records', (open) => {
  let deps: ServerDeps
  let ani: Client
  let target: Target
  let approval: Receipt
  let latest: Receipt
  let repeated: readonly MutationResult[]

  // Once: what is done to them is undone, and a test more makes no agency more to be checked.
  beforeAll(async () => {
    setClock(MORNING)
    deps = testDeps(await open())
    const app = testApp(deps)
    const agency = await makeAgency(deps.db)
    ani = await signedIn(app, deps, agency, 'ani')
    const sri = await signedIn(app, deps, agency, 'sri')
    const { person, instansiId, plan } = agency
    const [entryId, secondId] = [makeId(), makeId()]
    await ani.sync([save(entryId, 0, content(agency)), submit(entryId, 0)])
    approval = receiptOf(await sri.act(decide(entryId, 2, 'approve')))
    const second = content(agency, { start: 600, end: 660, text: 'Menyusun surat' })
    const mutations = [save(secondId, 0, second), submit(secondId, 0)]
    const { results } = await ani.sync(mutations)
    latest = receiptOf(results[1])
    repeated = (await ani.sync(mutations)).results
    target = {
      db: deps.db,
      instansiId,
      ani: person.ani,
      sri: person.sri,
      budi: person.budi,
      entryId,
      secondId,
      planId: plan.november,
    }
  })

  const verify = (receipts: readonly Receipt[] = []) =>
    verifyRecords(deps.db.read, deps.seal, receipts)

  test('hold when nobody has touched them, with every receipt', async () => {
    expect((await verify([approval, latest])).fault).toBeNull()
    expect(latest).toMatchObject({ owner: target.ani, seq: 6 })
  })

  test('give the same receipt to the same submit again, and none to a save', () => {
    expect(repeated.map((result) => 'receipt' in result)).toEqual([false, true])
    expect(receiptOf(repeated[1])).toEqual(latest)
  })

  test('are not held by another key', async () => {
    const other = createSeal(random(32), random)
    const { fault } = await verifyRecords(deps.db.read, other, [])
    expect(fault?.why).toMatch(/wrong-(mark|seal)/)
  })

  test('sealed with a retired key hold under the new one, which seals what comes after', async () => {
    const [old, fresh] = [random(32), random(32)]
    const before = createSeal(old, random)
    const after = createSeal(fresh, random, [old])
    const seal = before.sealRecord('teks')
    expect([after.isRecordSeal('teks', seal), after.isRecordSeal('lain', seal)]).toEqual([
      true,
      false,
    ])
    expect(after.sealRecord('teks')).toMatch(/^2\./)
    expect(createSeal(fresh, random).isRecordSeal('teks', seal)).toBe(false)
  })

  describe('a rogue administrator is found, given one receipt:', () => {
    /** What was done to one agency must not be found again in the next test. */
    const undo = Symbol('undo')
    beforeAll(() => dropKept(deps.db))
    test.each(Object.entries(ROGUE_SCRIPTS))('%s', async (_what, script) => {
      let found: Awaited<ReturnType<typeof verify>> | undefined
      const tampered = deps.db.write(async (tx) => {
        expect((await verifyRecords(tx, deps.seal, [latest])).fault).toBeNull()
        await script(tx, target)
        found = await verifyRecords(tx, deps.seal, [latest])
        throw undo
      })
      await expect(tampered).rejects.toBe(undo)
      expect(found?.fault).not.toBeNull()
      expect(found?.fault?.id).toBeTruthy()
    })
  })
})

onBothEngines('the database itself', (open) => {
  const office = useOffice(open)
  let entryId: string
  beforeEach(async () => {
    entryId = makeId()
    await (
      await office.as('ani')
    ).sync([save(entryId, 0, content(office.agency)), submit(entryId, 0)])
    await (await office.as('sri')).act(decide(entryId, 2, 'approve'))
  })
  const refused = async (text: string) => {
    return office.deps.db
      .write((tx) => sql.raw(text.replaceAll('$id', entryId)).execute(tx))
      .then(() => 'done', String)
  }

  test.each([
    `update audit set at = 1 where object_id = '$id'`,
    `update audit set salt = 'x' where object_id = '$id'`,
    `delete from audit where object_id = '$id'`,
    `update decision set comment = 'x' where entry_id = '$id'`,
    `delete from decision where entry_id = '$id'`,
    `update entry_history set patch = '{}' where entry_id = '$id'`,
    `delete from entry_history where entry_id = '$id'`,
    `delete from entry where id = '$id'`,
    `update entry set quantity = 999 where id = '$id'`,
    `update entry set quantity = 999, version = version + 1 where id = '$id'`,
    `update entry set status = 'submitted', version = version + 1 where id = '$id'`,
  ])('refuses %s', async (text) => {
    expect(await refused(text)).toMatch(/is kept as it was written/)
  })

  test('lets a salt be erased', async () => {
    expect(await refused(`update audit set salt = '' where object_id = '$id'`)).toBe('done')
  })
})
