import { beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../test/databases.ts'
import { makeId, makeAgency } from '../../test/agency.ts'
import {
  content,
  decide,
  problemOf,
  remove,
  save,
  signedIn,
  submit,
  withdraw,
  type Client,
} from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { useOffice } from '../../test/office.ts'

stopClock()

onBothEngines('strangers', (open) => {
  const office = useOffice(open)
  let ani: Client
  beforeEach(async () => {
    ani = await office.as('ani')
  })

  test('somebody else’s entry is answered like one that does not exist', async () => {
    const id = makeId()
    await ani.act(save(id, 0, content(office.agency)))
    const budi = await office.as('budi')
    for (const make of [
      (entry: string) => save(entry, 1, { text: 'Bukan milik saya' }),
      (entry: string) => submit(entry, 1),
      (entry: string) => withdraw(entry, 1),
      (entry: string) => remove(entry, 1),
      (entry: string) => decide(entry, 1, 'approve'),
    ]) {
      const answer = await budi.sync([make(id)])
      expect(answer.rows).toEqual([])
      expect(answer.results[0]).toMatchObject({
        status: 'rejected',
        code: 'not-found',
        entry: null,
      })
    }
    expect((await ani.sync([])).rows[0]).toMatchObject({
      version: 1,
      text: content(office.agency).text,
    })
  })

  test('an id of another agency is unknown here, and may be used', async () => {
    const id = makeId()
    await ani.act(save(id, 0, content(office.agency)))
    const elsewhere = await makeAgency(office.deps.db)
    const twin = await signedIn(office.app, office.deps, elsewhere, 'ani')
    expect(await twin.act(submit(id, 1))).toMatchObject({ code: 'not-found' })
    expect(await twin.act(save(id, 0, content(elsewhere)))).toMatchObject({ status: 'applied' })
    expect((await ani.sync([])).rows).toHaveLength(1)
  })

  test('an outbox that names another person is refused whole', async () => {
    const response = await ani.send('POST', '/api/sync', {
      protocol: 1,
      deviceId: makeId(),
      person: office.agency.person.budi,
      epoch: null,
      cursor: 0,
      mutations: [save(makeId(), 0, content(office.agency))],
    })
    expect((await problemOf(response)).code).toBe('unauthenticated')
    expect((await ani.sync([])).rows).toEqual([])
  })
})
