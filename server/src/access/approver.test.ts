import { beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../test/databases.ts'
import { assign, vacate } from '../../test/agency.ts'
import { decide, problemOf, type Client } from '../../test/client.ts'
import { stopClock, setClock, MORNING } from '../../test/clock.ts'
import { submitNew, useOffice, queueOf, teamOf } from '../../test/office.ts'

const DAY_MS = 86_400_000

stopClock()

onBothEngines('who decides', (open) => {
  const office = useOffice(open)
  let ani: Client
  let sri: Client
  beforeEach(async () => {
    ani = await office.as('ani')
    sri = await office.as('sri')
  })

  const submitted = (patch = {}) => submitNew(ani, office.agency, patch)

  test('nobody decides on their own work, whatever hat they wear', async () => {
    const id = await submitted()
    await assign(office.deps.db, office.agency, {
      person: 'ani',
      post: 'chief',
      from: '2026-11-01',
      kind: 'plt',
    })
    expect(await ani.act(decide(id, 2, 'approve'))).toMatchObject({ code: 'self-decision' })
  })

  test('when the owner alone holds the post above, the work goes one step higher', async () => {
    await vacate(office.deps.db, office.agency, 'chief', '2026-11-10')
    await assign(office.deps.db, office.agency, {
      person: 'ani',
      post: 'chief',
      from: '2026-11-11',
      kind: 'plt',
    })
    const id = await submitted()
    const hadi = await office.as('hadi')
    expect((await queueOf(hadi)).items.map((item) => item.entry.id)).toEqual([id])
    expect(await sri.act(decide(id, 2, 'approve'))).toMatchObject({ code: 'not-found' })
    expect(await hadi.act(decide(id, 2, 'approve'))).toMatchObject({ status: 'applied' })
  })

  test('whoever stands in decides in their time and not a day longer', async () => {
    await vacate(office.deps.db, office.agency, 'chief', '2026-11-10')
    await assign(office.deps.db, office.agency, {
      person: 'tono',
      post: 'chief',
      from: '2026-11-11',
      to: '2026-11-18',
      kind: 'plt',
    })
    const first = await submitted()
    const second = await submitted({ start: 600, end: 660 })
    const tono = await office.as('tono')
    expect(await tono.act(decide(first, 2, 'approve'))).toMatchObject({
      entry: { decision: { actingAs: 'Plt. chief' } },
    })
    setClock(MORNING + DAY_MS)
    expect(await tono.act(decide(second, 2, 'approve'))).toMatchObject({ code: 'not-found' })
    expect((await queueOf(tono)).items).toEqual([])
  })

  test('a new supervisor decides on what waits, and does not see what was decided before their term', async () => {
    const decided = await submitted()
    setClock(MORNING - DAY_MS)
    await sri.act(decide(decided, 2, 'approve'))
    setClock(MORNING)
    const waiting = await submitted({ start: 600, end: 660 })
    await vacate(office.deps.db, office.agency, 'chief', '2026-11-17')
    await assign(office.deps.db, office.agency, {
      person: 'tono',
      post: 'chief',
      from: '2026-11-18',
    })
    const tono = await office.as('tono')
    expect(await tono.act(decide(decided, 3, 'reopen', 'Ulang'))).toMatchObject({
      code: 'not-found',
      entry: null,
    })
    expect(await tono.act(decide(waiting, 2, 'approve'))).toMatchObject({ status: 'applied' })
    expect((await teamOf(tono, '2026-11-17')).people.map((person) => person.name)).toEqual(['cici'])
  })

  test('the supervisor of another line, a colleague, the head and the admin may not decide', async () => {
    const id = await submitted()
    for (const name of ['tono', 'budi', 'cici', 'hadi', 'wati'] as const) {
      const client = await office.as(name)
      expect(await client.act(decide(id, 2, 'approve'))).toMatchObject({ code: 'not-found' })
    }
  })

  test('people without anybody below them have no review pages, and admins are such people', async () => {
    for (const name of ['ani', 'wati'] as const) {
      const client = await office.as(name)
      const { ani } = office.agency.person
      const paths = ['/api/review-queue', `/api/team/day?person=${ani}&day=2026-11-17`]
      for (const path of [...paths, '/api/absences/asked']) {
        expect((await problemOf(await client.get(path))).code).toBe('forbidden')
      }
    }
  })
})
