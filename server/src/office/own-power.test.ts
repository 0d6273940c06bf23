import { beforeEach, expect, test } from 'vitest'
import { toDay } from '@jejak/shared/calendar/day'
import { giveRole, makeId, type PersonName } from '../../test/agency.ts'
import type { Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { teamOf, useOffice } from '../../test/office.ts'
import { personForm, post, read, seatForm, send } from '../../test/office-forms.ts'

stopClock()

/** Sri is the chief of Ani and Budi, and administers the whole agency; Wati does so and is nobody's chief. */
onBothEngines('an administrator', (open) => {
  const office = useOffice(open)
  let sri: Client
  let wati: Client
  beforeEach(async () => {
    await giveRole(office.deps.db, office.agency, { person: 'sri', name: 'admin-instansi' })
    sri = await office.as('sri')
    wati = await office.as('wati')
  })
  const seat = () => office.agency.post
  const seatOf = (client: Client, person: PersonName, form: object) =>
    post(client, `/api/people/${office.agency.person[person]}/assignments`, form)
  const teamNames = async (client: Client) =>
    (await teamOf(client, '2026-11-17')).people.map(({ name }) => name)
  const postChange = (said: object) => ({
    baseVersion: 1,
    name: 'x',
    code: '',
    jenis: '',
    superiorPostId: null,
    ...said,
  })
  const unorId = async () => {
    const { unors } = await read('unors', await wati.get('/api/unors'))
    return unors[0]?.id ?? ''
  }

  test('does not put themselves above others', async () => {
    const form = seatForm(seat().other, { kind: 'plt' })
    expect(await seatOf(sri, 'sri', form)).toBe('not-over-yourself')
    expect(await teamNames(sri)).toEqual(['ani', 'budi'])
    // Another administrator does, and it can be seen who.
    expect(await seatOf(wati, 'sri', form)).toBe('done')
    expect(await teamNames(sri)).toEqual(['ani', 'budi', 'cici'])
  })

  test('does not move somebody below themselves, now, earlier or later', async () => {
    for (const from of ['2026-11-16', '2026-02-01', '2026-12-01'] as const) {
      const move = seatForm(seat().staffB, { isMove: true, from: toDay(from) })
      expect(await seatOf(sri, 'cici', move)).toBe('not-over-yourself')
    }
    expect(await teamNames(sri)).toEqual(['ani', 'budi'])
  })

  test('does not draw a line or a post to their own', async () => {
    const line = seatForm(seat().staffC, { isMove: true, superiorPostId: seat().chief })
    expect(await seatOf(sri, 'cici', line)).toBe('not-over-yourself')
    const change = postChange({ unorId: await unorId(), superiorPostId: seat().chief })
    expect(await post(sri, `/api/posts/${seat().staffC}`, change)).toBe('not-over-yourself')
    // Nothing of it stands.
    expect(await post(wati, `/api/posts/${seat().staffC}`, change)).toBe('done')
  })

  test('does not end a colleague whose work would come to them', async () => {
    const end = { baseVersion: 1, lastDay: '2026-11-17' }
    const hadi = {
      id: makeId(),
      personId: office.agency.person.hadi,
      name: 'admin-instansi',
      unorId: null,
    }
    await post(wati, '/api/roles', hadi)
    const head = await office.as('hadi')
    expect(await post(head, `/api/people/${office.agency.person.tono}/end`, end)).toBe(
      'not-over-yourself',
    )
    expect(await post(wati, `/api/people/${office.agency.person.tono}/end`, end)).toBe('done')
  })

  test('does not make themselves the leader of a team', async () => {
    const leader = seatForm(seat().chief, {
      kind: 'ketua-tim',
      subjectId: office.agency.person.cici,
      work: 'Pameran',
    })
    expect(await seatOf(sri, 'sri', leader)).toBe('not-over-yourself')
  })

  test('takes in somebody below themselves only by another', async () => {
    const { id, postId, from, to, decree } = seatForm(seat().staffA)
    const form = personForm({ first: { id, postId, from, to, decree } })
    expect(await post(sri, '/api/people', form)).toBe('not-over-yourself')
    expect((await send(wati, '/api/people', form)).status).toBe(200)
  })

  test('does not give a role to themselves', async () => {
    const role = {
      id: makeId(),
      personId: office.agency.person.sri,
      name: 'pengelola-kinerja',
      unorId: null,
    }
    expect(await post(sri, '/api/roles', role)).toBe('yourself')
  })
})
