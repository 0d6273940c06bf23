import { beforeEach, expect, test } from 'vitest'
import { assign, makeId, vacate } from '../../test/agency.ts'
import { content, decide, save, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { queueOf, submitNew, useOffice } from '../../test/office.ts'

stopClock()

/** Of the edge cases on which other systems break, those of posts and people: who decides. */
onBothEngines('edge cases of who decides', (open) => {
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
})
