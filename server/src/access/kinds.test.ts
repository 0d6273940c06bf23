import { beforeEach, expect, test } from 'vitest'
import { assign, vacate } from '../../test/agency.ts'
import { decide, problemOf, type Client } from '../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { queueOf, submitNew, teamOf, useOffice } from '../../test/office.ts'

const DAY_MS = 86_400_000

stopClock()

onBothEngines('kinds of assignment', (open) => {
  const office = useOffice(open)
  let ani: Client
  beforeEach(async () => {
    ani = await office.as('ani')
  })
  const put = (...said: Parameters<typeof assign>[2][]) =>
    Promise.all(said.map((one) => assign(office.deps.db, office.agency, one)))
  const submitted = (client = ani, patch = {}) => submitNew(client, office.agency, patch)
  const idsOf = async (client: Client) => (await queueOf(client)).items.map((item) => item.entry.id)

  test('a delegate decides while the holder is on leave, in their name, and the holder may as well', async () => {
    await put({
      person: 'tono',
      post: 'chief',
      kind: 'delegasi',
      from: '2026-11-16',
      to: '2026-11-18',
    })
    const [first, second] = [await submitted(), await submitted(ani, { start: 600, end: 660 })]
    const [tono, sri] = [await office.as('tono'), await office.as('sri')]
    expect(await tono.act(decide(first, 2, 'approve'))).toMatchObject({
      entry: { decision: { actingAs: 'a.n. chief' } },
    })
    expect(await sri.act(decide(second, 2, 'approve'))).toMatchObject({ status: 'applied' })
    setClock(MORNING + DAY_MS)
    expect(await idsOf(tono)).toEqual([])
    expect((await teamOf(tono, '2026-11-19')).people.map(({ name }) => name)).toEqual(['cici'])
  })

  test('standing in for somebody changes nothing about one’s own line', async () => {
    await put({
      person: 'ani',
      post: 'other',
      kind: 'delegasi',
      from: '2026-11-16',
      to: '2026-11-30',
    })
    const id = await submitted()
    expect(await idsOf(await office.as('sri'))).toEqual([id])
  })

  test('a team leader assesses the named work of one person, and only that', async () => {
    const work = 'tersusunnya  DOKUMEN '
    await put({
      person: 'budi',
      post: 'staffB',
      kind: 'ketua-tim',
      from: '2026-11-01',
      subject: 'ani',
      work,
    })
    const named = await submitted()
    const budi = await office.as('budi')
    expect(await idsOf(budi)).toEqual([named])
    expect((await problemOf(await budi.get('/api/team?day=2026-11-17'))).code).toBe('forbidden')
    expect(await budi.act(decide(named, 2, 'approve'))).toMatchObject({
      entry: { decision: { actingAs: `Ketua Tim ${work}` } },
    })
  })

  test('another work of the same person is not the team leader’s', async () => {
    await put({
      person: 'budi',
      post: 'staffB',
      kind: 'ketua-tim',
      from: '2026-11-01',
      subject: 'ani',
      work: 'Pameran',
    })
    const other = await submitted()
    const budi = await office.as('budi')
    expect(await idsOf(budi)).toEqual([])
    expect(await budi.act(decide(other, 2, 'approve'))).toMatchObject({ code: 'not-found' })
    expect(await idsOf(await office.as('sri'))).toEqual([other])
  })

  test('the top post has an outside assessor, who sees nobody below it', async () => {
    const hadi = await office.as('hadi')
    await put({ person: 'wati', post: 'head', kind: 'penilai-luar', from: '2026-11-01' })
    const { person } = office.agency
    const me = await (await hadi.get('/api/me')).json()
    expect(me).toMatchObject({ approver: { name: 'wati' } })
    const wati = await office.as('wati')
    const { people } = await teamOf(wati, '2026-11-17')
    expect(people.map(({ id }) => id)).toEqual([person.hadi])
  })

  test('when the top post is empty, its outside assessor decides on those below', async () => {
    await vacate(office.deps.db, office.agency, 'head', '2026-11-10')
    await put({ person: 'wati', post: 'head', kind: 'penilai-luar', from: '2026-11-01' })
    const wati = await office.as('wati')
    const { people } = await teamOf(wati, '2026-11-17')
    expect(people.map(({ name }) => name)).toEqual(['sri', 'tono'])
  })

  test('a Plt has both teams, and their own work goes above the post they act in', async () => {
    await vacate(office.deps.db, office.agency, 'chief', '2026-11-10')
    await put({ person: 'tono', post: 'chief', kind: 'plt', from: '2026-11-11' })
    const tono = await office.as('tono')
    const { people } = await teamOf(tono, '2026-11-17')
    expect(people.map(({ name }) => name)).toEqual(['ani', 'budi', 'cici'])
    expect(await (await tono.get('/api/me')).json()).toMatchObject({ approver: { name: 'hadi' } })
  })

  test('a line of one’s own wins over that of the post, for that person alone', async () => {
    await vacate(office.deps.db, office.agency, 'staffA', '2026-11-15')
    const superiorPostId = office.agency.post.other
    await put({ person: 'ani', post: 'staffA', from: '2026-11-16', superiorPostId })
    const [tono, sri] = [await office.as('tono'), await office.as('sri')]
    expect((await teamOf(tono, '2026-11-17')).people.map(({ name }) => name)).toEqual([
      'ani',
      'cici',
    ])
    expect((await teamOf(sri, '2026-11-17')).people.map(({ name }) => name)).toEqual(['budi'])
    expect((await teamOf(sri, '2026-11-15')).people.map(({ name }) => name)).toEqual([
      'ani',
      'budi',
    ])
  })
})
