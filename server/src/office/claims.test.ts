import { beforeEach, expect, test } from 'vitest'
import { makeId, type PersonName } from '../../test/agency.ts'
import { problemOf, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { queueOf, submitNew, useOffice } from '../../test/office.ts'
import { post, read } from '../../test/office-forms.ts'
import { verifyRecords } from '../records/verify-records.ts'

stopClock()

onBothEngines('a claim of a wrong supervisor', (open) => {
  const office = useOffice(open)
  let ani: Client
  beforeEach(async () => {
    ani = await office.as('ani')
  })
  const raise = async (named: PersonName = 'tono', client = ani) => {
    const id = makeId()
    const said = await post(client, '/api/supervisor-claims', {
      id,
      namedId: office.agency.person[named],
      from: '2026-11-16',
      reason: 'Saya sudah pindah bidang',
    })
    return { id, said }
  }
  const say = async (who: PersonName, id: string, act: string) =>
    post(await office.as(who), `/api/supervisor-claims/${id}`, { act, comment: 'Benar' })
  const claimsOf = async (who: PersonName) => {
    const client = await office.as(who)
    return (await read('supervisorClaims', await client.get('/api/supervisor-claims'))).claims
  }
  const supervisorOf = async (client: Client) =>
    (await read('me', await client.get('/api/me'))).approver?.name

  test('changes the line when both supervisors agree, from its day on', async () => {
    const before = await submitNew(ani, office.agency, { day: '2026-11-12' as never })
    const after = await submitNew(ani, office.agency, { day: '2026-11-17' as never })
    const { id, said } = await raise()
    expect(said).toBe('done')
    expect(await supervisorOf(ani)).toBe('sri')
    expect(await say('sri', id, 'agree')).toBe('done')
    expect(await supervisorOf(ani)).toBe('sri')
    expect(await say('tono', id, 'agree')).toBe('done')
    expect(await supervisorOf(ani)).toBe('tono')
    const idsOf = async (who: PersonName) =>
      (await queueOf(await office.as(who))).items.map((item) => item.entry.id)
    expect(await idsOf('sri')).toEqual([before])
    expect(await idsOf('tono')).toEqual([after])
    const [claim] = await claimsOf('ani')
    expect(claim).toMatchObject({
      state: 'settled',
      present: { name: 'sri' },
      answers: [
        { by: 'sri', act: 'agree' },
        { by: 'tono', act: 'agree' },
      ],
      acts: [],
    })
  })

  test('goes to the administrator when they do not agree', async () => {
    const { id } = await raise()
    expect(await say('sri', id, 'disagree')).toBe('done')
    expect(await say('tono', id, 'agree')).toBe('done')
    expect(await supervisorOf(ani)).toBe('sri')
    expect((await claimsOf('wati'))[0]).toMatchObject({ state: 'open', acts: ['decide', 'refuse'] })
    expect(await say('wati', id, 'decide')).toBe('done')
    expect(await supervisorOf(ani)).toBe('tono')
  })

  test('can be refused, taken back and raised again; what was said stays', async () => {
    const { id } = await raise()
    expect((await raise()).said).toBe('id-taken')
    expect(await say('wati', id, 'refuse')).toBe('done')
    const again = await raise()
    expect(again.said).toBe('done')
    expect(await say('ani', again.id, 'withdraw')).toBe('done')
    expect((await claimsOf('ani')).map((claim) => claim.state).toSorted()).toEqual([
      'refused',
      'withdrawn',
    ])
    expect(await supervisorOf(ani)).toBe('sri')
  })

  test('is decided by nobody who is a party to it, and seen by nobody else', async () => {
    const { id } = await raise()
    expect(await say('ani', id, 'decide')).toBe('forbidden')
    expect(await say('tono', id, 'decide')).toBe('forbidden')
    expect(await say('budi', id, 'agree')).toBe('not-found')
    expect(await claimsOf('budi')).toEqual([])
    // Wati's own claim is for another administrator.
    const wati = await office.as('wati')
    const own = await raise('sri', wati)
    expect(await say('wati', own.id, 'decide')).toBe('forbidden')
  })

  test.each([
    ['ani', 'yourself'],
    ['sri', 'nothing-to-correct'],
  ] as const)('is refused when it names %s: %s', async (named, code) => {
    expect((await raise(named)).said).toBe(code)
  })

  test('finds colleagues by name, without anything else of them', async () => {
    const { people } = await read(
      'supervisors',
      await ani.send('POST', '/api/supervisors/search', { text: 'TON' }),
    )
    expect(people).toEqual([
      { id: office.agency.person.tono, name: 'tono', post: 'other', unor: 'Dinas Uji' },
    ])
  })

  test('stands in the chain of whoever raised it, and no line of it can be changed', async () => {
    const { id } = await raise()
    await say('wati', id, 'decide')
    const { acts } = await read('actsAboutMe', await ani.get('/api/acts-about-me'))
    expect(acts.map(({ act, by, actingAs }) => [act, by, actingAs])).toEqual([
      ['org.claim.decide', 'wati', 'admin-instansi'],
      ['org.claim.raise', 'ani', 'self'],
    ])
    const { db, seal } = office.deps
    expect((await verifyRecords(db.read, seal)).fault).toBeNull()
    await expect(
      db.write((tx) => tx.updateTable('office_act').set({ content: '{}' }).execute()),
    ).rejects.toThrow(/office_act is kept as it was written/)
    expect((await problemOf(await ani.get(`/api/people/${office.agency.person.ani}`))).code).toBe(
      'not-found',
    )
  })
})
