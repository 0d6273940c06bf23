import { beforeEach, expect, test } from 'vitest'
import { verifyChain } from '../../test/verify-chain.ts'
import { onBothEngines } from '../../test/databases.ts'
import { makeId } from '../../test/agency.ts'
import { content, problemOf, save, submit, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { useOffice } from '../../test/office.ts'

stopClock()

onBothEngines('sync', (open) => {
  const office = useOffice(open)
  let ani: Client
  beforeEach(async () => {
    ani = await office.as('ani')
  })

  test('a new entry comes back as the server holds it, at version 1', async () => {
    const id = makeId()
    const mutation = save(id, 0, content(office.agency))
    const answer = await ani.sync([mutation])
    expect(answer.results).toEqual([
      { id: mutation.id, status: 'applied', version: 1, entry: null },
    ])
    expect(answer.rows).toEqual([
      {
        id,
        owner: office.agency.person.ani,
        ...content(office.agency),
        status: 'draft',
        version: 1,
        removed: false,
        submittedAt: null,
        decision: null,
      },
    ])
  })

  test('the same mutation is answered with the same result and changes nothing again', async () => {
    const id = makeId()
    const mutation = save(id, 0, content(office.agency))
    const [first, ...again] = [
      await ani.act(mutation),
      await ani.act(mutation),
      await ani.act(mutation),
    ]
    expect(again).toEqual([first, first])
    expect((await ani.sync([])).rows.map((row) => row.version)).toEqual([1])
  })

  test('the same mutation delivered many times at once is applied once', async () => {
    const mutation = save(makeId(), 0, content(office.agency))
    const answers = await Promise.all(Array.from({ length: 8 }, () => ani.act(mutation)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect((await ani.sync([])).rows.map((row) => row.version)).toEqual([1])
  })

  test('a mutation id that was used for something else is refused and told so', async () => {
    const mutation = save(makeId(), 0, content(office.agency))
    await ani.act(mutation)
    const other = {
      ...save(makeId(), 0, content(office.agency, { text: 'Lain' })),
      id: mutation.id,
    }
    expect(await ani.act(other)).toMatchObject({ status: 'rejected', code: 'id-reused' })
    expect((await ani.sync([])).rows).toHaveLength(1)
  })

  test('what one device sent in order is never its own conflict', async () => {
    const id = makeId()
    const answer = await ani.sync([
      save(id, 0, content(office.agency)),
      save(id, 0, { text: 'Menyusun kedua' }),
      submit(id, 0),
    ])
    expect(answer.results.map((result) => result.status)).toEqual(['applied', 'applied', 'applied'])
    expect(answer.rows[0]).toMatchObject({
      status: 'submitted',
      version: 3,
      text: 'Menyusun kedua',
    })
  })

  test('after a refusal the rest of that entry is held back, and other entries go on', async () => {
    const first = makeId()
    const second = makeId()
    const later = submit(first, 0)
    const answer = await ani.sync([
      save(first, 0, content(office.agency, { planId: null })),
      submit(first, 0),
      later,
      save(second, 0, content(office.agency)),
    ])
    expect(answer.results.map((result) => result.status)).toEqual([
      'applied',
      'rejected',
      'blocked',
      'applied',
    ])
    expect(await ani.act({ ...later, baseVersion: 0 })).toMatchObject({
      status: 'rejected',
      code: 'stop-problems',
    })
  })

  test('the cursor gives each change once, and a foreign epoch gives everything', async () => {
    const id = makeId()
    const first = await ani.sync([save(id, 0, content(office.agency))])
    const from = { epoch: first.epoch, cursor: first.cursor }
    expect((await ani.sync([], from)).rows).toEqual([])
    await ani.act(save(id, 1, { quantity: 2 }))
    const second = await ani.sync([], from)
    expect(second.rows.map((row) => row.version)).toEqual([2])
    expect((await ani.sync([], { epoch: makeId(), cursor: second.cursor })).rows).toHaveLength(1)
  })

  test('of a client that has not heard of a restore nothing is applied, and it is told', async () => {
    const id = makeId()
    const { epoch } = await ani.sync([])
    const mutation = save(id, 0, content(office.agency))
    const answer = await ani.sync([mutation], { epoch: makeId(), cursor: 9 })
    expect(answer).toMatchObject({ epoch, results: [{ id: mutation.id, status: 'blocked' }] })
    expect(answer.rows).toEqual([])
    expect(await ani.act(mutation)).toMatchObject({ status: 'applied', version: 1 })
  })

  test.each([0, 2, 99])('protocol %i is told to upgrade, whatever its body', async (protocol) => {
    const response = await ani.send('POST', '/api/sync', { protocol, future: true })
    expect((await problemOf(response)).code).toBe('upgrade-required')
  })

  test('concurrent devices of many people lose nothing and leave every chain whole', async () => {
    const people = ['ani', 'budi', 'cici'] as const
    const clients = await Promise.all(people.flatMap((name) => [0, 1].map(() => office.as(name))))
    await Promise.all(
      clients.map((client) =>
        client.sync(Array.from({ length: 10 }, () => save(makeId(), 0, content(office.agency)))),
      ),
    )
    for (const [at, name] of people.entries()) {
      const { rows } = await clients[at * 2]!.sync([])
      expect(rows).toHaveLength(20)
      expect(
        await verifyChain(
          office.deps.db.read,
          office.agency.instansiId,
          office.agency.person[name],
        ),
      ).toBeNull()
    }
  })
})
