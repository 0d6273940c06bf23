import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { giveRole, makeId } from '../../../test/agency.ts'
import { problemOf, type Client } from '../../../test/client.ts'
import { stopClock } from '../../../test/clock.ts'
import { onBothEngines } from '../../../test/databases.ts'
import { useOffice } from '../../../test/office.ts'
import { freshContent, plansOf } from '../../../test/plans.ts'
import { layBefore, templateForm } from '../../../test/templates.ts'

stopClock()

onBothEngines('templates of SKPs', (open) => {
  const office = useOffice(open)
  let sri: Client
  beforeEach(async () => {
    sri = await office.as('sri')
    // Both of her people are the same.
    await office.deps.db.write((tx) =>
      tx
        .updateTable('person')
        .set({ jabatan: 'Pranata  Komputer' })
        .where('id', 'in', [office.agency.person.ani, office.agency.person.budi])
        .execute(),
    )
  })
  const content = (year = 2026) => ({ ...freshContent(office.agency), year })
  const read = async (client: Client) =>
    v.parse(contract.skpTemplates.response, await (await client.get('/api/skp/templates')).json())
  const laidOf = async (client: Client) =>
    v.parse(contract.laidSkp.response, await (await client.get('/api/skp/laid')).json()).laid
  const post = (client: Client, what: string, body: object) =>
    client.send('POST', `/api/skp/templates/${what}`, body)
  const peopleOf = async (client: Client, id: string) =>
    v
      .parse(
        contract.skpTemplatePeople.response,
        await (await post(client, 'people', { id })).json(),
      )
      .people.map(({ name, gets }) => [name, gets])
  const save = (client: Client, form: object) => client.send('PUT', '/api/skp/templates', form)
  const code = async (answer: Response) => (await problemOf(answer)).code

  test('are kept, changed and removed by whoever prepared them, and shown to nobody else', async () => {
    const form = templateForm(content(), 'Pranata Komputer')
    expect((await save(sri, form)).status).toBe(200)
    expect(await read(sri)).toMatchObject({
      templates: [{ id: form.id, version: 1, jabatan: 'Pranata Komputer' }],
      jabatan: [{ name: 'Pranata  Komputer', people: 2 }],
    })
    for (const who of ['hadi', 'tono', 'wati'] as const) {
      const other = await office.as(who)
      expect((await read(other)).templates).toEqual([])
      expect(await code(await save(other, { ...form, baseVersion: 1 }))).toBe('conflict')
      expect(await code(await save(other, form))).toBe('conflict')
      expect(await code(await post(other, 'people', { id: form.id }))).toBe('not-found')
      const gone = { id: form.id, baseVersion: 1 }
      expect(await code(await post(other, 'remove', gone))).toBe('not-found')
    }
    expect((await save(sri, { ...form, baseVersion: 1, name: 'Lain' })).status).toBe(200)
    expect(await code(await save(sri, { ...form, baseVersion: 1 }))).toBe('conflict')
    expect(await code(await post(sri, 'remove', { id: form.id, baseVersion: 1 }))).toBe('conflict')
    expect((await post(sri, 'remove', { id: form.id, baseVersion: 2 })).status).toBe(200)
    expect((await read(sri)).templates).toEqual([])
  })

  test('are for people whose days one follows, by post or by role, and for one jabatan', async () => {
    const form = templateForm(content(), 'pranata komputer')
    await save(sri, form)
    expect(await peopleOf(sri, form.id)).toEqual([
      ['ani', 'has-skp'],
      ['budi', 'free'],
    ])
    const tono = await office.as('tono')
    const elsewhere = templateForm(content(), 'Pranata Komputer')
    await save(tono, elsewhere)
    expect(await peopleOf(tono, elsewhere.id)).toEqual([])
    const { ani, budi, cici } = office.agency.person
    const asked = { templateId: elsewhere.id, baseVersion: 1 }
    expect(await code(await post(tono, 'apply', { id: makeId(), ...asked, people: [budi] }))).toBe(
      'invalid',
    )
    await giveRole(office.deps.db, office.agency, { person: 'cici', name: 'pengelola-kinerja' })
    const keeper = await office.as('cici')
    const whole = templateForm(content(2027), 'Pranata Komputer')
    await save(keeper, whole)
    expect(await peopleOf(keeper, whole.id)).toEqual([
      ['ani', 'free'],
      ['budi', 'free'],
    ])
    const people = [ani, budi, cici]
    const all = { id: makeId(), templateId: whole.id, baseVersion: 1, people }
    expect(await code(await post(keeper, 'apply', all))).toBe('invalid')
    expect(await laidOf(await office.as('ani'))).toEqual([])
  })

  test('are laid before all or nobody, and never over an SKP or another draft', async () => {
    const { ani, budi } = office.agency.person
    const form = templateForm(content(), 'Pranata Komputer')
    await save(sri, form)
    const apply = { id: makeId(), templateId: form.id, baseVersion: 1 }
    expect(await code(await post(sri, 'apply', { ...apply, people: [budi, ani] }))).toBe('conflict')
    expect(await laidOf(await office.as('budi'))).toEqual([])
    expect((await post(sri, 'apply', { ...apply, people: [budi] })).status).toBe(200)
    // Sent again it is done once.
    expect((await post(sri, 'apply', { ...apply, people: [budi] })).status).toBe(200)
    expect(await peopleOf(sri, form.id)).toEqual([
      ['ani', 'has-skp'],
      ['budi', 'has-draft'],
    ])
    const again = { ...apply, id: makeId(), people: [budi] }
    expect(await code(await post(sri, 'apply', again))).toBe('conflict')
    const [plan] = await plansOf(await office.as('ani'))
    expect(plan).toMatchObject({ version: 1 })
  })

  test('the person sees where it is from, changes what they like, and it is an SKP of their own', async () => {
    const { budi } = office.agency.person
    const prepared = content()
    const id = await layBefore(sri, prepared, 'Pranata Komputer', [budi])
    const owner = await office.as('budi')
    const [laid] = await laidOf(owner)
    expect(laid).toMatchObject({ by: 'sri', actingAs: 'chief', state: 'open', year: 2026 })
    expect(laid?.template).toBe('SKP Pranata Komputer')
    const own = freshContent(office.agency)
    const saved = { id: laid?.id, baseVersion: 0, content: own }
    expect((await owner.send('PUT', '/api/skp', saved)).status).toBe(200)
    expect(await laidOf(owner)).toMatchObject([{ id: laid?.id, state: 'taken' }])
    expect((await read(sri)).applications).toMatchObject([
      { id, people: [{ name: 'budi', state: 'taken' }] },
    ])
    expect(await code(await post(sri, 'undo', { id }))).toBe('conflict')
  })

  test('are taken back from all while nobody has answered, and from nobody afterwards', async () => {
    const { ani, budi } = office.agency.person
    const id = await layBefore(sri, content(2027), 'Pranata Komputer', [ani, budi])
    expect(await code(await post(await office.as('hadi'), 'undo', { id }))).toBe('not-found')
    expect((await post(sri, 'undo', { id })).status).toBe(200)
    const first = await office.as('ani')
    expect(await laidOf(first)).toEqual([])
    const second = await layBefore(sri, content(2027), 'Pranata Komputer', [ani, budi])
    const [laid] = await laidOf(first)
    const declined = await first.send('POST', '/api/skp/laid/decline', { id: laid?.id })
    expect(declined.status).toBe(200)
    expect(await code(await post(sri, 'undo', { id: second }))).toBe('conflict')
    expect(await laidOf(await office.as('budi'))).toMatchObject([{ state: 'open' }])
    const other = await office.as('budi')
    const theirs = await other.send('POST', '/api/skp/laid/decline', { id: laid?.id })
    expect(await code(theirs)).toBe('not-found')
  })
})
