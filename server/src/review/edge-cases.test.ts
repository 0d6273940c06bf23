import { beforeEach, expect, test } from 'vitest'
import { toDay } from '@jejak/shared/calendar/day'
import { assign, makeId, vacate } from '../../test/agency.ts'
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
    expect(people[0]).toMatchObject({ name: 'ani', filled: 90, approved: 60, waiting: 30 })
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

  test('supervisor changes in mid-period: whoever holds the post on the day of the decision decides', async () => {
    const [before, after] = [await approved(), await submitted({ start: 600, end: 660 })]
    await vacate(office.deps.db, office.agency, 'chief', '2026-11-17')
    await assign(office.deps.db, office.agency, {
      person: 'tono',
      post: 'chief',
      from: '2026-11-18',
    })
    expect(await sri.act(decide(after, 2, 'approve'))).toMatchObject({ code: 'not-found' })
    const tono = await office.as('tono')
    expect(await tono.act(decide(after, 2, 'approve'))).toMatchObject({ status: 'applied' })
    const decided = (await ani.sync([])).rows.map((row) => [row.id, row.decision?.by])
    expect(Object.fromEntries(decided)).toEqual({ [before]: 'sri', [after]: 'tono' })
  })

  test('employee moves in mid-period: each stretch has its own assessor', async () => {
    await vacate(office.deps.db, office.agency, 'staffA', '2026-11-16')
    await assign(office.deps.db, office.agency, {
      person: 'ani',
      post: 'staffC',
      from: '2026-11-17',
    })
    const [old, fresh] = [await submitted({ day: '2026-11-16' }), await submitted()]
    const tono = await office.as('tono')
    const idsOf = async (who: Client) => (await queueOf(who)).items.map((item) => item.entry.id)
    expect([await idsOf(sri), await idsOf(tono)]).toEqual([[old], [fresh]])
  })

  test('supervisor away: a delegate with dates decides in their place', async () => {
    const kind = 'delegasi'
    const term = { from: '2026-11-18', to: '2026-11-20' }
    await assign(office.deps.db, office.agency, { person: 'tono', post: 'chief', kind, ...term })
    const id = await submitted()
    const tono = await office.as('tono')
    expect(await tono.act(decide(id, 2, 'return', 'Perjelas'))).toMatchObject({ status: 'applied' })
  })

  test('top of the tree: the named outside assessor decides, and never the person', async () => {
    const head = await office.as('hadi')
    const id = makeId()
    await head.act(save(id, 0, { ...content(office.agency), planId: null }))
    await assign(office.deps.db, office.agency, {
      person: 'wati',
      post: 'head',
      kind: 'penilai-luar',
      from: '2026-01-01',
    })
    await office.deps.db.write((tx) =>
      tx
        .updateTable('entry')
        .set({ status: 'submitted', version: 2 })
        .where('instansi_id', '=', office.agency.instansiId)
        .where('id', '=', id)
        .execute(),
    )
    expect(await head.act(decide(id, 2, 'approve'))).toMatchObject({ code: 'self-decision' })
    const wati = await office.as('wati')
    expect(await wati.act(decide(id, 2, 'approve'))).toMatchObject({
      entry: { decision: { actingAs: 'Penilai head' } },
    })
  })

  test('acting official over one’s own old post: not-self is about the person, through any hat', async () => {
    const id = await submitted()
    for (const kind of ['plt', 'plh', 'delegasi'] as const) {
      await assign(office.deps.db, office.agency, {
        person: 'ani',
        post: 'chief',
        kind,
        from: '2026-11-01',
      })
    }
    expect(await ani.act(decide(id, 2, 'approve'))).toMatchObject({ code: 'self-decision' })
  })

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
    expect(lost[0]).toMatchObject({ entry: { id, version: 3 } })
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

  test('mistaken submit: it is withdrawn while nobody has decided, and not after', async () => {
    const [id, done] = [await submitted(), await approved({ start: 600, end: 660 })]
    expect(await ani.act(withdraw(id, 2))).toMatchObject({ status: 'applied' })
    expect(await ani.act(withdraw(done, 3))).toMatchObject({ code: 'wrong-state' })
  })
})
