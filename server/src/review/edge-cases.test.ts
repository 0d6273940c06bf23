import { beforeEach, expect, test } from 'vitest'
import { toDay } from '@jejak/shared/calendar/day'
import { assign, makeId } from '../../test/agency.ts'
import { content, decide, remove, save, submit, withdraw, type Client } from '../../test/client.ts'
import { setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { queueOf, submitNew, teamOf, useOffice } from '../../test/office.ts'

stopClock()

/** The rows of the table of edge cases on which other systems break, in its order and by its names. */
onBothEngines('edge cases of approval', (open) => {
  const office = useOffice(open)
  let ani: Client
  let sri: Client
  beforeEach(async () => {
    ani = await office.as('ani')
    sri = await office.as('sri')
  })
  const submitted = (patch = {}) => submitNew(ani, office.agency, patch)
  const approved = async (patch = {}) => {
    const id = await submitted(patch)
    await sri.act(decide(id, 2, 'approve'))
    return id
  }
  const at = (instant: string) => setClock(Date.parse(instant))

  test('edit after approval: an approved entry does not change, its reopening makes a new version', async () => {
    const id = await approved()
    expect(await ani.act(save(id, 3, { quantity: 9 }))).toMatchObject({ code: 'wrong-state' })
    await sri.act(decide(id, 3, 'reopen', 'Jumlah keliru'))
    expect(await ani.act(save(id, 4, { quantity: 9 }))).toMatchObject({
      status: 'applied',
      version: 5,
    })
  })

  test('edit while submitted: nothing changes under the reader, and a decision carries the version it saw', async () => {
    const id = await submitted()
    expect(await ani.act(save(id, 2, { quantity: 9 }))).toMatchObject({ code: 'wrong-state' })
    await ani.sync([withdraw(id, 2), save(id, 3, { quantity: 9 }), submit(id, 4)])
    expect(await sri.act(decide(id, 2, 'approve'))).toMatchObject({ code: 'stale' })
  })

  test('add an entry to an approved day: it is a new draft, and the day is partly approved', async () => {
    await approved()
    await submitted({ start: 600, end: 630 })
    const { people } = await teamOf(sri, '2026-11-17')
    expect(people[0]).toMatchObject({ name: 'ani', filled: 90, waiting: 30 })
  })

  test('delete: the guard is that of a change', async () => {
    const [waiting, done] = [await submitted(), await approved({ start: 600, end: 660 })]
    expect(await ani.act(remove(waiting, 2))).toMatchObject({ code: 'wrong-state' })
    expect(await ani.act(remove(done, 3))).toMatchObject({ code: 'wrong-state' })
  })

  test('lock across a week: each day is judged by itself, and one that is closed stops no other', async () => {
    at('2026-11-06T03:00:00Z')
    const [old, fresh] = [makeId(), makeId()]
    const plan = office.agency.plan.october
    const { results } = await ani.sync([
      save(old, 0, content(office.agency, { day: toDay('2026-10-30'), planId: plan })),
      submit(old, 0),
      save(fresh, 0, content(office.agency, { day: toDay('2026-11-02') })),
      submit(fresh, 0),
    ])
    expect(results.map((one) => ('code' in one ? one.code : one.status))).toEqual([
      'applied',
      'stop-problems',
      'applied',
      'applied',
    ])
  })

  test('lock against review: the deadline binds the owner and not the supervisor', async () => {
    const id = await submitted()
    at('2026-12-14T03:00:00Z')
    sri = await office.as('sri')
    expect(await sri.act(decide(id, 2, 'approve'))).toMatchObject({ status: 'applied' })
  })

  test('return after the lock: what is returned has a correction window of its own', async () => {
    const id = await submitted()
    at('2026-12-14T03:00:00Z')
    await (await office.as('sri')).act(decide(id, 2, 'return', 'Lengkapi bukti'))
    at('2026-12-17T03:00:00Z')
    ani = await office.as('ani')
    const { results } = await ani.sync([save(id, 3, { quantity: 2 }), submit(id, 3)])
    expect(results.map((one) => one.status)).toEqual(['applied', 'applied'])
  })

  test.each([
    ['WIB', 420, '2026-12-05T16:59:59Z', '2026-12-05T17:00:00Z'],
    ['WITA', 480, '2026-12-05T15:59:59Z', '2026-12-05T16:00:00Z'],
    ['WIT', 540, '2026-12-05T14:59:59Z', '2026-12-05T15:00:00Z'],
  ])(
    'boundary minute: in %s the last day ends at its midnight and not a second earlier',
    async (_name, zone, last, over) => {
      await office.deps.db.write((tx) =>
        tx
          .updateTable('instansi')
          .set({ zone })
          .where('instansi_id', '=', office.agency.instansiId)
          .execute(),
      )
      at(last)
      ani = await office.as('ani')
      const [early, late] = [makeId(), makeId()]
      await ani.sync([
        save(early, 0, content(office.agency)),
        save(late, 0, content(office.agency, { start: 600, end: 660 })),
      ])
      expect(await ani.act(submit(early, 1))).toMatchObject({ status: 'applied' })
      at(over)
      expect(await ani.act(submit(late, 1))).toMatchObject({ code: 'stop-problems' })
    },
  )

  test('two reviewers at once: one wins, and the other gets the entry as it stands', async () => {
    await assign(office.deps.db, office.agency, {
      person: 'tono',
      post: 'chief',
      kind: 'plh',
      from: '2026-11-16',
    })
    const tono = await office.as('tono')
    const id = await submitted()
    const results = await Promise.all([
      sri.act(decide(id, 2, 'approve')),
      tono.act(decide(id, 2, 'return', 'Lengkapi')),
    ])
    const lost = results.filter((one) => one.status === 'rejected')
    expect(lost).toHaveLength(1)
    const won = results.find((one) => one.status === 'applied')
    expect(lost[0]).toMatchObject({
      code: 'wrong-state',
      entry: { id, version: 3, status: won && 'entry' in won ? won.entry?.status : '' },
    })
  })

  test('bulk with mixed rights: one result for each, by the same function', async () => {
    const cici = await office.as('cici')
    const [mine, theirs] = [await submitted(), makeId()]
    await cici.sync([save(theirs, 0, { ...content(office.agency), planId: null })])
    const { results } = await sri.sync([decide(theirs, 1, 'approve'), decide(mine, 2, 'approve')])
    expect(results.map((one) => ('code' in one ? one.code : one.status))).toEqual([
      'not-found',
      'applied',
    ])
  })

  test('offline edit meets a decision: the state is the server’s, and the device is told it with the refusal', async () => {
    const id = await submitted()
    await sri.act(decide(id, 2, 'approve'))
    const { results, rows } = await ani.sync([save(id, 2, { text: 'Ditulis di jalan' })])
    expect(results[0]).toMatchObject({ status: 'rejected', code: 'wrong-state' })
    expect(rows.find((row) => row.id === id)).toMatchObject({ status: 'approved', version: 3 })
  })

  test('silent supervisor: after the working days of the agency it comes to the next level, and the first may still decide', async () => {
    const [one, other] = [await submitted(), await submitted({ start: 600, end: 660 })]
    at('2026-11-26T03:00:00Z')
    const hadi = await office.as('hadi')
    expect((await queueOf(hadi)).items.map(({ passedOn }) => passedOn)).toEqual([
      { workingDays: 5 },
      { workingDays: 5 },
    ])
    expect(await hadi.act(decide(one, 2, 'approve'))).toMatchObject({ status: 'applied' })
    sri = await office.as('sri')
    expect(await sri.act(decide(other, 2, 'approve'))).toMatchObject({ status: 'applied' })
    expect((await queueOf(hadi)).items).toEqual([])
  })

  test('mistaken submit: it is withdrawn while nobody has decided, and not after', async () => {
    const [id, done] = [await submitted(), await approved({ start: 600, end: 660 })]
    expect(await ani.act(withdraw(id, 2))).toMatchObject({ status: 'applied' })
    expect(await ani.act(withdraw(done, 3))).toMatchObject({ code: 'wrong-state' })
  })
})
