import { beforeEach, expect, test } from 'vitest'
import { makeId, type PersonName } from '../../test/agency.ts'
import { content, decide, save, submit, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { submitNew, useOffice } from '../../test/office.ts'
import { setSpent, spentBy } from '../../test/spent.ts'
import { BYTES_OF_AN_ACT, HISTORY_BYTES_A_DAY } from '../platform/budgets.ts'

stopClock()

onBothEngines('acts on the work of somebody else', (open) => {
  const office = useOffice(open)
  let ani: Client
  let budi: Client
  let sri: Client
  beforeEach(async () => {
    ani = await office.as('ani')
    budi = await office.as('budi')
    sri = await office.as('sri')
  })

  const idOf = (name: PersonName) => office.agency.person[name]
  const spent = (name: PersonName) => spentBy(office.deps.db, idOf(name))
  const exhaust = async (name: PersonName) => {
    await (await office.as(name)).act(submit(makeId(), 0))
    await setSpent(office.deps.db, idOf(name), HISTORY_BYTES_A_DAY)
  }
  const ledgerOf = async (name: PersonName) =>
    office.deps.db.read
      .selectFrom('ledger')
      .select('mutation_id')
      .where('person_id', '=', idOf(name))
      .execute()
  const FULL = { status: 'rejected', code: 'stop-problems', because: 'history-day-full' }

  test('that are refused are the spending of who sent them, and not of the owner', async () => {
    const id = await submitNew(ani, office.agency)
    const before = await spent('ani')
    for (let at = 0; at < 3; at++) await budi.act(submit(id, 2))
    await sri.act(decide(id, 1, 'approve'))
    expect([await spent('ani'), await spent('budi'), await spent('sri')]).toEqual([
      before,
      3 * BYTES_OF_AN_ACT,
      BYTES_OF_AN_ACT,
    ])
  })

  test('have an end, past which nothing at all is written', async () => {
    const id = await submitNew(ani, office.agency)
    await exhaust('budi')
    const before = await ledgerOf('budi')
    const { results } = await budi.sync(Array.from({ length: 5 }, () => submit(id, 2)))
    expect(results[0]).toMatchObject(FULL)
    expect(await ledgerOf('budi')).toEqual(before)
  })

  test('are spending when they are applied, with the words that they add', async () => {
    const id = await submitNew(ani, office.agency)
    const before = await spent('ani')
    await sri.act(decide(id, 2, 'return', 'Lengkapi'))
    expect([await spent('ani'), await spent('sri')]).toEqual([before, BYTES_OF_AN_ACT + 8])
    await exhaust('sri')
    await ani.act(submit(id, 3))
    const late = decide(id, 4, 'approve')
    expect(await sri.act(late)).toMatchObject(FULL)
    await setSpent(office.deps.db, idOf('sri'), 0)
    expect(await sri.act(late)).toMatchObject({ status: 'applied', version: 5 })
  })

  test('that were refused stay refused: a copy of the request on its way does not act later', async () => {
    const id = await submitNew(ani, office.agency)
    const early = decide(id, 2, 'reopen', 'Buka lagi')
    const first = await sri.act(early)
    expect(first).toMatchObject({ status: 'rejected', code: 'wrong-state' })
    await sri.act(decide(id, 2, 'approve'))
    expect(await sri.act(early)).toMatchObject({ status: 'rejected', code: 'wrong-state' })
  })

  test('of two people on each other’s work at once wait for nobody for ever', async () => {
    const [ofAni, ofBudi] = [makeId(), makeId()]
    await ani.act(save(ofAni, 0, content(office.agency)))
    await budi.act(save(ofBudi, 0, content(office.agency)))
    const rounds = Array.from({ length: 10 }, () => [
      ani.act(submit(ofBudi, 1)),
      budi.act(submit(ofAni, 1)),
    ])
    const answers = await Promise.all(rounds.flat())
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set(['rejected']))
    expect(await ledgerOf('ani')).toHaveLength(11)
  })
})
