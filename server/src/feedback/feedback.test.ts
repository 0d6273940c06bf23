import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { toDay } from '@jejak/shared/calendar/day'
import { assign, makeId, planContent, vacate } from '../../test/agency.ts'
import { content, problemOf, save, type Client } from '../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { actAs, askAs, giveAs, KOMPETEN, listAs, onAs, readFeedback } from '../../test/feedback.ts'
import { submitNew, useOffice } from '../../test/office.ts'
import { verifyRecords } from '../records/verify-records.ts'

stopClock()

onBothEngines('umpan balik', (open) => {
  const office = useOffice(open)
  let ani: Client
  let budi: Client
  let sri: Client
  beforeEach(async () => {
    ani = await office.as('ani')
    budi = await office.as('budi')
    sri = await office.as('sri')
  })
  const code = async (response: Response) => (await problemOf(response)).code
  const fields = async (response: Response) =>
    (await problemOf(response)).errors?.map(({ path, code: why }) => [path, why])
  const near = async (client: Client) => {
    const answer = await client.get('/api/feedback/people')
    return v.parse(contract.feedbackPeople.response, await answer.json()).people
  }
  const waiting = async (client: Client) =>
    v.parse(contract.me.response, await (await client.get('/api/me')).json()).feedback

  test('those may be asked whose post reports to the same one, and those who report to the person', async () => {
    const names = async (client: Client) =>
      (await near(client)).map(({ name, relation }) => [name, relation])
    expect(await names(ani)).toEqual([['budi', 'colleague']])
    expect(await names(sri)).toEqual([
      ['ani', 'subordinate'],
      ['budi', 'subordinate'],
      ['tono', 'colleague'],
      ['wati', 'colleague'],
    ])
    expect(await names(await office.as('hadi'))).toEqual([
      ['sri', 'subordinate'],
      ['tono', 'subordinate'],
      ['wati', 'subordinate'],
    ])
    expect(await fields(await askAs(ani, office.agency, 'cici'))).toEqual([['giverId', 'not-near']])
    expect(await fields(await askAs(ani, office.agency, 'ani'))).toEqual([['giverId', 'not-near']])
  })

  test('who is led in the same work is of the same team, wherever their post is', async () => {
    const { db } = office.deps
    const leads = { person: 'tono', post: 'other', kind: 'ketua-tim', from: '2026-11-01' } as const
    await assign(db, office.agency, { ...leads, subject: 'ani', work: 'Survei' })
    await assign(db, office.agency, { ...leads, subject: 'cici', work: 'Survei' })
    expect((await near(ani)).map(({ name }) => name)).toEqual(['budi', 'cici'])
  })

  test('asked, given, opened, answered: each side has its turn in its inbox', async () => {
    const asked = await readFeedback(await askAs(ani, office.agency, 'budi'))
    expect(asked).toMatchObject({ state: 'asked', relation: 'colleague', acts: ['cancel'] })
    expect(await listAs(budi, 'by-me')).toMatchObject([
      { question: 'Bagaimana rapat tadi?', acts: ['give', 'decline'] },
    ])
    expect([await waiting(ani), await waiting(budi)]).toEqual([0, 1])
    await actAs(budi, asked, 'give', 'Tenang dan jelas.')
    expect([await waiting(ani), await waiting(budi)]).toEqual([1, 0])
    const [sealed] = await listAs(ani, 'about-me')
    expect(sealed).toMatchObject({ state: 'given', text: null, giver: { name: 'budi' } })
    const read = await readFeedback(await actAs(ani, sealed!, 'read'))
    expect(read).toMatchObject({ text: 'Tenang dan jelas.', acts: ['acknowledge', 'answer'] })
    expect(await waiting(ani)).toBe(0)
    const thanked = await readFeedback(await actAs(ani, read, 'acknowledge'))
    await actAs(ani, thanked, 'answer', 'Terima kasih.')
    expect(await listAs(budi, 'by-me')).toMatchObject([
      { state: 'answered', text: 'Tenang dan jelas.', answer: 'Terima kasih.', acts: [] },
    ])
  })

  test('before it is opened it may be changed and withdrawn; its words are gone then', async () => {
    const given = await readFeedback(await giveAs(sri, office.agency, 'ani'))
    const changed = await readFeedback(await actAs(sri, given, 'change', 'Lebih tepat begini.'))
    expect(await code(await actAs(ani, given, 'read'))).toBe('conflict')
    const gone = await readFeedback(await actAs(sri, changed, 'withdraw'))
    expect(gone).toMatchObject({ state: 'withdrawn', text: '' })
    expect(await listAs(ani, 'about-me')).toEqual([])
    expect((await onAs(sri, office.agency)).items).toEqual([])
    expect(await code(await actAs(ani, gone, 'read'))).toBe('conflict')
  })

  test('changed thirty times it is changed no more', async () => {
    let one = await readFeedback(await giveAs(sri, office.agency, 'ani'))
    while (one.version < 30) one = await readFeedback(await actAs(sri, one, 'change', 'Lagi.'))
    expect(await fields(await actAs(sri, one, 'change', 'Lagi.'))).toEqual([['text', 'full']])
    expect((await actAs(sri, one, 'withdraw')).status).toBe(200)
  })

  test('on an entry: in its words and on its day, by whoever may read it', async () => {
    const id = await submitNew(ani, office.agency)
    const about = { kind: 'entry', ref: id } as const
    const given = await readFeedback(await giveAs(sri, office.agency, 'ani', { about }))
    expect(given).toMatchObject({
      day: '2026-11-17',
      about: { kind: 'entry', ref: id, text: 'Menyusun laporan bulanan' },
    })
    const draft = makeId()
    await ani.sync([save(draft, 0, content(office.agency))])
    const onDraft = { kind: 'entry', ref: draft } as const
    expect(await code(await giveAs(sri, office.agency, 'ani', { about: onDraft }))).toBe(
      'not-found',
    )
    // Whoever asks shows its words of their own will.
    const asked = await readFeedback(await askAs(ani, office.agency, 'budi', { about: onDraft }))
    expect(asked.about.text).toBe('Menyusun laporan bulanan')
    const ofAni = await askAs(budi, office.agency, 'ani', { about })
    expect(await code(ofAni)).toBe('not-found')
  })

  test('on an RHK: by the assessor once the SKP was handed in, and in the words that were', async () => {
    const plan = { ...planContent(office.agency), year: 2025 }
    const [rhk] = plan.rhk
    const id = makeId()
    const withoutActions = { ...plan, rhk: [{ ...rhk!, rencanaAksi: [] }] }
    await ani.send('PUT', '/api/skp', { id, baseVersion: 0, content: withoutActions })
    const about = { kind: 'rhk', ref: rhk!.id } as const
    expect(await code(await giveAs(sri, office.agency, 'ani', { about }))).toBe('not-found')
    const handedIn = await ani.send('POST', '/api/skp/act', { id, baseVersion: 1, act: 'submit' })
    expect(handedIn.status).toBe(200)
    const given = await readFeedback(await giveAs(sri, office.agency, 'ani', { about }))
    expect(given.about.text).toBe('Tersusunnya dokumen')
  })

  test('of days to come and of nobody nothing is said', async () => {
    const send = (more: object) =>
      sri.send('POST', '/api/feedback/give', {
        id: makeId(),
        personId: office.agency.person.ani,
        about: KOMPETEN,
        day: '2026-11-18',
        text: 'Baik.',
        ...more,
      })
    expect(await fields(await send({ day: '2026-11-19' }))).toEqual([['day', 'future']])
    expect(await code(await send({ personId: makeId() }))).toBe('not-found')
    expect(await code(await send({ text: '  ' }))).toBe('invalid')
    expect(await code(await send({ personId: office.agency.person.sri }))).toBe('forbidden')
    expect(await listAs(ani, 'about-me')).toEqual([])
  })

  test('the same request twice makes one; an id of others is refused', async () => {
    const id = makeId()
    await giveAs(sri, office.agency, 'ani', { id })
    expect((await giveAs(sri, office.agency, 'ani', { id })).status).toBe(200)
    expect(await listAs(ani, 'about-me')).toHaveLength(1)
    expect(await code(await giveAs(sri, office.agency, 'budi', { id }))).toBe('conflict')
    expect(await code(await askAs(ani, office.agency, 'budi', { id }))).toBe('conflict')
  })

  test('thirty questions wait at most, and a hundred are given in a day', async () => {
    for (let n = 0; n < 30; n++) {
      expect((await askAs(ani, office.agency, 'budi')).status).toBe(200)
    }
    expect(await fields(await askAs(ani, office.agency, 'budi'))).toEqual([
      ['giverId', 'too-many-asked'],
    ])
    for (let n = 0; n < 100; n++) await giveAs(sri, office.agency, n % 2 === 0 ? 'ani' : 'budi')
    expect(await code(await giveAs(sri, office.agency, 'ani'))).toBe('too-many-requests')
    setClock(MORNING + 86_400_000)
    expect((await giveAs(sri, office.agency, 'ani')).status).toBe(200)
  })

  test('after a move the new assessor reads what was said since, and the old one what they gave', async () => {
    await giveAs(sri, office.agency, 'ani', { text: 'Dari Sri.' })
    await vacate(office.deps.db, office.agency, 'staffA', '2026-11-18')
    await assign(office.deps.db, office.agency, {
      person: 'ani',
      post: 'staffC',
      from: '2026-11-19',
    })
    setClock(MORNING + 86_400_000)
    const tono = await office.as('tono')
    const day = toDay('2026-11-19')
    const sent = { id: makeId(), personId: office.agency.person.ani, about: KOMPETEN, day }
    await tono.send('POST', '/api/feedback/give', { ...sent, text: 'Dari Tono.' })
    const texts = async (client: Client) =>
      (await onAs(client, office.agency)).items.map(({ text }) => text)
    expect(await texts(tono)).toEqual(['Dari Tono.'])
    expect(await texts(sri)).toEqual(['Dari Sri.'])
  })

  test('every act is in the chain of the person, without words, and what is altered is found', async () => {
    const { read } = office.deps.db
    const given = await readFeedback(await giveAs(sri, office.agency, 'ani'))
    await actAs(ani, given, 'read')
    const told = await (await ani.get('/api/acts-about-me')).text()
    expect(told).toContain('feedback.give')
    expect(told).toContain('feedback.read')
    expect(told).not.toContain('Rapat')
    expect((await verifyRecords(read, office.deps.seal)).fault).toBeNull()
    await office.deps.db.write((tx) =>
      tx.updateTable('feedback').set({ text: 'Buruk.' }).where('id', '=', given.id).execute(),
    )
    expect((await verifyRecords(read, office.deps.seal)).fault).toMatchObject({
      table: 'feedback',
      id: given.id,
      why: 'changed',
    })
  })
})
