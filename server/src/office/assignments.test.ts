import { beforeEach, expect, test } from 'vitest'
import { toDay } from '@jejak/shared/calendar/day'
import type { PersonName } from '../../test/agency.ts'
import type { Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { useOffice } from '../../test/office.ts'
import { post, read, seatForm } from '../../test/office-forms.ts'

stopClock()

const day = toDay

onBothEngines('assignments, units and posts', (open) => {
  const office = useOffice(open)
  let wati: Client
  let unorId: string
  beforeEach(async () => {
    wati = await office.as('wati')
    const { unors } = await read('unors', await wati.get('/api/unors'))
    unorId = unors[0]?.id ?? ''
  })
  const seat = () => office.agency.post
  const seatOf = (person: PersonName, form: object) =>
    post(wati, `/api/people/${office.agency.person[person]}/assignments`, form)
  const viewOf = async (person: PersonName) =>
    read('person', await wati.get(`/api/people/${office.agency.person[person]}`))
  const unitOf = async () => read('unor', await wati.get(`/api/unors/${unorId}`))

  test('a move ends the post before it, and makes a segment with its own assessor', async () => {
    const move = seatForm(seat().staffC, { from: day('2026-11-16'), isMove: true })
    expect(await seatOf('ani', { ...move, isMove: false })).toBe('second-definitive')
    expect(await seatOf('ani', move)).toBe('done')
    expect(await viewOf('ani')).toMatchObject({
      assignments: [
        { post: 'staffC', from: '2026-11-16', to: null },
        { post: 'staffA', from: '2026-01-01', to: '2026-11-15' },
      ],
      segments: [
        { from: '2026-01-01', to: '2026-11-15', post: 'staffA', assessor: { name: 'sri' } },
        { from: '2026-11-16', to: '2026-12-31', post: 'staffC', assessor: { name: 'tono' } },
      ],
    })
  })

  test('a Plt comes beside the definitive post, with a decree, and segments do not change', async () => {
    const plt = seatForm(seat().chief, { kind: 'plt' })
    expect(await seatOf('ani', { ...plt, decree: ' ' })).toBe('decree-needed')
    expect(await seatOf('ani', plt)).toBe('done')
    expect((await viewOf('ani')).segments).toHaveLength(1)
    const unit = await unitOf()
    const chief = unit.postList.find(({ name }) => name === 'chief')
    expect(chief?.holders.map(({ name, kind }) => [name, kind])).toEqual([
      ['sri', 'definitif'],
      ['ani', 'plt'],
    ])
  })

  test.each([
    ['a delegate for leave without an end', { kind: 'delegasi' }, 'end-needed'],
    ['an end before the beginning', { to: '2026-11-01', isMove: true }, 'ends-before-start'],
    ['a team leader of nobody', { kind: 'ketua-tim', work: 'Pameran' }, 'subject-needed'],
    ['a team leader without a work', { kind: 'ketua-tim' }, 'work-needed'],
    ['an outside assessor below the top', { kind: 'penilai-luar' }, 'not-top'],
  ] as const)('refuses %s', async (_what, said, code) => {
    expect(await seatOf('budi', { ...seatForm(seat().chief), ...said })).toBe(code)
  })

  test('an assignment is changed in its dates and decree, and can be undone as never held', async () => {
    await seatOf('budi', seatForm(seat().chief, { kind: 'plt', from: day('2026-11-20') }))
    const [plt] = (await viewOf('budi')).assignments
    const path = `/api/assignments/${plt?.id}`
    const change = { baseVersion: 1, from: '2026-11-20', to: '2026-11-30', decree: '800/9' }
    expect(await post(wati, path, { ...change, to: '2026-11-10' })).toBe('ends-before-start')
    expect(await post(wati, path, change)).toBe('done')
    expect(await post(wati, path, change)).toBe('conflict')
    expect(await post(wati, path, { ...change, baseVersion: 2, to: '2026-11-19' })).toBe('done')
    expect((await viewOf('budi')).assignments[0]).toMatchObject({ to: '2026-11-19', version: 3 })
  })

  test('units and posts make no circle', async () => {
    const below = { id: unorId.replace(/^./, 'f'), name: 'Subbagian', code: 'S1', parentId: unorId }
    expect(await post(wati, '/api/unors', below)).toBe('done')
    const change = { baseVersion: 1, name: 'Dinas', code: '', parentId: below.id }
    expect(await post(wati, `/api/unors/${unorId}`, change)).toBe('circle')
    const up = { baseVersion: 1, name: 'head', code: '', jenis: 'jpt', unorId }
    expect(
      await post(wati, `/api/posts/${seat().head}`, { ...up, superiorPostId: seat().staffA }),
    ).toBe('circle')
  })

  test('nothing ends while something is left in it', async () => {
    const end = { baseVersion: 1, lastDay: '2026-11-17' }
    expect(await post(wati, `/api/unors/${unorId}/end`, end)).toBe('has-posts')
    expect(await post(wati, `/api/posts/${seat().chief}/end`, end)).toBe('has-holders')
    await post(wati, `/api/people/${office.agency.person.cici}/end`, end)
    expect(await post(wati, `/api/posts/${seat().staffC}/end`, end)).toBe('done')
    expect(await seatOf('budi', seatForm(seat().staffC, { isMove: true }))).toBe('unknown-post')
  })

  test('whoever holds a post is told when its line changes', async () => {
    const change = {
      baseVersion: 1,
      name: 'staffA',
      code: '',
      jenis: 'pelaksana',
      unorId,
      superiorPostId: seat().other,
    }
    expect(await post(wati, `/api/posts/${seat().staffA}`, change)).toBe('done')
    const ani = await office.as('ani')
    const { acts } = await read('actsAboutMe', await ani.get('/api/acts-about-me'))
    expect(acts).toMatchObject([
      { act: 'org.post.change', by: 'wati', detail: { superior: 'other' } },
    ])
    expect((await viewOf('ani')).segments.at(-1)?.assessor?.name).toBe('tono')
  })
})
