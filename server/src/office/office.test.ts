import { beforeEach, expect, test } from 'vitest'
import { giveRole, makeId, type PersonName, type PostName } from '../../test/agency.ts'
import { clientWith, decide, problemOf, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { queueOf, submitNew, useOffice } from '../../test/office.ts'
import { asChange, personForm, post, read, seatForm, send } from '../../test/office-forms.ts'
import { splitUnits, type Subtrees } from '../../test/subtrees.ts'

stopClock()

onBothEngines('who administers', (open) => {
  const office = useOffice(open)
  let wati: Client
  let units: Subtrees
  beforeEach(async () => {
    units = await splitUnits(office.deps.db, office.agency)
    wati = await office.as('wati')
  })
  const person = (name: PersonName) => office.agency.person[name]
  const seat = (name: PostName) => office.agency.post[name]
  const personOf = async (client: Client, id: string) =>
    read('person', await client.get(`/api/people/${id}`))
  const find = async (client: Client, text: string, unorId: string | null = null) => {
    const asked = { text, unorId, isActive: true, after: null }
    const { people } = await read('people', await send(client, '/api/people/search', asked))
    return people.map(({ name }) => name)
  }
  /** Cici administers the subtree of Sri, in which she does not work. */
  const asCici = async () => {
    const { deps, agency } = office
    await giveRole(deps.db, agency, { person: 'cici', name: 'admin-unor', unorId: units.sri })
    return office.as('cici')
  }

  test('takes in a person with the post they begin in, and the person can read who did it', async () => {
    const {
      kind: _kind,
      superiorPostId: _line,
      subjectId: _of,
      work: _work,
      isMove: _move,
      ...first
    } = seatForm(seat('staffB'))
    const form = personForm({ name: 'Dewi', first })
    expect(await post(wati, '/api/people', form)).toBe('done')
    expect(await personOf(wati, form.id)).toMatchObject({
      name: 'Dewi',
      kind: 'pns',
      golongan: 'III/c',
      nipWarnings: [],
      assignments: [{ post: 'staffB', kind: 'definitif', from: '2026-11-16', decree: '800/1' }],
      segments: [
        { from: '2026-11-16', to: '2026-12-31', assessor: { name: 'sri', post: 'chief' } },
      ],
    })
    const { createSessions } = await import('../accounts/sessions.ts')
    const token = await createSessions(office.deps).start({
      instansiId: office.agency.instansiId,
      personId: form.id,
    })
    const dewi = clientWith(office.app, { cookie: `sid=${token}` })
    const { acts } = await read('actsAboutMe', await dewi.get('/api/acts-about-me'))
    expect(acts).toMatchObject([
      {
        act: 'org.assignment.create',
        by: 'wati',
        actingAs: 'admin-instansi',
        detail: { post: 'staffB' },
      },
      { act: 'org.person.create', by: 'wati', detail: { name: 'Dewi', nip: form.nip.slice(-4) } },
    ])
  })

  test('finds people by part of a name or of a NIP, in the units they keep', async () => {
    expect(await find(wati, 'AN')).toEqual(['ani'])
    expect(await find(wati, '', units.tono)).toEqual(['cici', 'tono'])
    expect(await find(wati, '%')).toEqual([])
    const form = personForm({ name: 'Zul' })
    await post(wati, '/api/people', form)
    expect(await find(wati, form.nip.slice(0, 8))).toEqual(['Zul'])
    const cici = await asCici()
    expect(await find(cici, '')).toEqual(['ani', 'budi', 'sri'])
    expect(await find(cici, '', units.tono)).toEqual([])
  })

  test('reaches no further than the subtree of the role', async () => {
    const cici = await asCici()
    expect((await cici.get(`/api/people/${person('ani')}`)).status).toBe(200)
    for (const path of [
      `/api/people/${person('tono')}`,
      `/api/people/${person('wati')}`,
      `/api/unors/${units.tono}`,
      `/api/unors/${units.root}`,
    ]) {
      expect((await problemOf(await cici.get(path))).code).toBe('not-found')
    }
    const into = (postId: string) =>
      post(cici, `/api/people/${person('ani')}/assignments`, seatForm(postId, { isMove: true }))
    expect(await into(seat('other'))).toBe('unknown-post')
    expect(await into(seat('staffB'))).toBe('done')
    expect(await post(cici, '/api/people', personForm())).toBe('post-needed')
    expect(
      await post(cici, '/api/unors', { id: makeId(), name: 'X', code: '', parentId: null }),
    ).toBe('unknown-unor')
    const { unors } = await read('unors', await cici.get('/api/unors'))
    expect(unors.map((unor) => [unor.name, unor.parentId])).toEqual([['Bidang sri', null]])
    expect(await post(cici, '/api/roles', {})).toBe('forbidden')
  })

  test('an admin instansi is nobody else’s to administer', async () => {
    const { deps, agency } = office
    await giveRole(deps.db, agency, { person: 'budi', name: 'admin-instansi' })
    const cici = await asCici()
    expect((await problemOf(await cici.get(`/api/people/${person('budi')}`))).code).toBe(
      'not-found',
    )
    expect(await find(cici, '')).toEqual(['ani', 'sri'])
  })

  test('who leaves is out at once, on every device, and what they handed in is still decided', async () => {
    const phone = await office.as('ani')
    const desk = await office.as('ani')
    const waiting = await submitNew(desk, office.agency)
    const end = { baseVersion: 1, lastDay: '2026-11-17' }
    expect(await post(wati, `/api/people/${person('ani')}/end`, end)).toBe('done')
    for (const device of [phone, desk]) {
      expect((await problemOf(await device.get('/api/me'))).code).toBe('unauthenticated')
    }
    const sessions = await office.deps.db.read
      .selectFrom('session')
      .select('id')
      .where('person_id', '=', person('ani'))
      .execute()
    expect(sessions).toEqual([])
    expect(await personOf(wati, person('ani'))).toMatchObject({
      isActive: false,
      leftOn: '2026-11-17',
      assignments: [{ to: '2026-11-17' }],
    })
    const sri = await office.as('sri')
    expect((await queueOf(sri)).items.map((item) => item.entry.id)).toEqual([waiting])
    expect(await sri.act(decide(waiting, 2, 'approve'))).toMatchObject({ status: 'applied' })
    expect(await post(wati, `/api/people/${person('ani')}/resume`, { baseVersion: 2 })).toBe('done')
    expect(await find(wati, 'ani')).toEqual(['ani'])
  })

  test('a role ends with the person, and the last admin stays', async () => {
    expect(
      await post(wati, `/api/people/${person('wati')}/end`, {
        baseVersion: 1,
        lastDay: '2026-11-17',
      }),
    ).toBe('yourself')
    const { roles } = await read('roles', await wati.get('/api/roles'))
    expect(await post(wati, '/api/roles/take', { id: roles[0]?.id })).toBe('last-admin')
    const role = { id: makeId(), personId: person('hadi'), name: 'admin-instansi', unorId: null }
    expect(await post(wati, '/api/roles', role)).toBe('done')
    expect(await post(wati, '/api/roles', { ...role, id: makeId() })).toBe('role-held')
    const hadi = await office.as('hadi')
    expect(await post(hadi, '/api/roles/take', { id: roles[0]?.id })).toBe('done')
    expect((await problemOf(await wati.get('/api/roles'))).code).toBe('forbidden')
  })

  test('an act on another version than the one seen is a conflict, and the same again changes nothing', async () => {
    const form = personForm()
    await post(wati, '/api/people', form)
    const change = { baseVersion: 1, ...asChange(form), golongan: 'III/d' }
    expect(await post(wati, `/api/people/${form.id}`, change)).toBe('done')
    expect(await post(wati, `/api/people/${form.id}`, change)).toBe('conflict')
    expect(await post(wati, `/api/people/${form.id}`, { ...change, baseVersion: 2 })).toBe('done')
    expect((await personOf(wati, form.id)).version).toBe(2)
  })

  test.each([
    [{ nip: '1,98807E+17' }, 'nip-not-18-digits'],
    [{ nip: '199002302015031004' }, 'nip-birth-date'],
  ])('refuses a person with %o: %s', async (said, code) => {
    expect(await post(wati, '/api/people', personForm(said))).toBe(code)
  })

  test('a NIP is one person’s', async () => {
    const form = personForm()
    expect(await post(wati, '/api/people', form)).toBe('done')
    expect(await post(wati, '/api/people', personForm({ nip: form.nip }))).toBe('nip-taken')
    expect(await post(wati, '/api/people', { ...personForm(), id: form.id })).toBe('id-taken')
  })
})
