import { beforeEach, expect, test } from 'vitest'
import type { ActGroup } from '@jejak/shared/org/office-view'
import { makeId } from '../../test/agency.ts'
import type { Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { useOffice } from '../../test/office.ts'
import { freshNip, personForm, post, read, send } from '../../test/office-forms.ts'

stopClock()

type Asked = {
  readonly personId?: string
  readonly group?: ActGroup
  readonly before?: string | null
}

onBothEngines('the acts that an administrator reads', (open) => {
  const office = useOffice(open)
  let wati: Client
  beforeEach(async () => {
    wati = await office.as('wati')
  })
  const acts = async ({ personId, group, before }: Asked = {}) =>
    read(
      'officeActs',
      await send(wati, '/api/office-acts/search', {
        personId: personId ?? null,
        group: group ?? null,
        before: before ?? null,
      }),
    )

  test('are those of the agency, by the person they were about and by what they were on', async () => {
    const form = personForm({ name: 'Dewi' })
    await post(wati, '/api/people', form)
    await post(wati, '/api/unors', { id: makeId(), name: 'Bidang', code: '', parentId: null })
    const role = { id: makeId(), personId: form.id, name: 'pengelola-kinerja', unorId: null }
    await post(wati, '/api/roles', role)
    const names = async (asked: Asked) => (await acts(asked)).acts.map(({ act }) => act)
    expect(await names({ personId: form.id })).toEqual(['org.role.give', 'org.person.create'])
    expect(await names({ personId: form.id, group: 'org.person' })).toEqual(['org.person.create'])
    expect(await names({ group: 'org.unor' })).toEqual(['org.unor.create'])
    expect((await acts({ group: 'org.role' })).acts).toMatchObject([
      { by: 'wati', actingAs: 'admin-instansi', about: { id: form.id, name: 'Dewi' } },
    ])
  })

  test('of one person are told to whoever keeps that person, and to nobody of another agency', async () => {
    const form = personForm({ name: 'Dewi' })
    await post(wati, '/api/people', form)
    const told = await read('personActs', await wati.get(`/api/people/${form.id}/acts`))
    expect(told.acts).toMatchObject([{ act: 'org.person.create', about: { name: 'Dewi' } }])
    expect((await (await office.as('ani')).get(`/api/people/${form.id}/acts`)).status).toBe(404)
  })

  test('do not say why somebody was on leave, nor what was said to a claim', async () => {
    const ani = await office.as('ani')
    const leave = { kind: 'sakit', from: '2026-11-18', to: '2026-11-18', letter: '', link: '' }
    await ani.send('PUT', '/api/absences', { id: makeId(), baseVersion: 0, ...leave })
    await post(ani, '/api/supervisor-claims', {
      id: makeId(),
      namedId: office.agency.person.tono,
      from: '2026-11-16',
      reason: 'Saya sudah pindah bidang',
    })
    const told = await acts({ personId: office.agency.person.ani })
    expect(told.acts.map(({ act }) => act)).toEqual(['org.claim.raise', 'absence.ask'])
    expect(JSON.stringify(told)).not.toMatch(/sakit|pindah bidang/)
  })

  test('come page by page, each once, though many were done in one instant', async () => {
    for (let n = 0; n < 60; n++) {
      await post(wati, '/api/people', personForm({ name: `Pegawai ${n}`, nip: freshNip() }))
    }
    const first = await acts({ group: 'org.person' })
    const second = await acts({ group: 'org.person', before: first.next })
    expect([first.acts.length, second.acts.length, second.next]).toEqual([50, 10, null])
    const about = [...first.acts, ...second.acts].map((each) => each.about.id)
    expect(new Set(about).size).toBe(60)
  })
})
