import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import { JejakDatabase } from '../storage/database.ts'
import { askSkpNews, markSkpSeen, readSkpSeen } from './skp-news.ts'

const ID = '01935c00-0000-7000-8000-000000000001'
const WHO = { id: '01935c00-0000-7000-8000-000000000009', name: 'Ani' }
const act = (name: string, at: number, comment = '') => ({
  act: name,
  state: 'returned',
  at,
  by: 'Sri',
  actingAs: 'Kepala Bidang',
  comment,
})
const record = {
  id: ID,
  version: 4,
  state: 'returned',
  year: 2026,
  owner: WHO,
  approvers: [],
  inForce: null,
  waiting: null,
  acts: [act('return', 30, 'Lengkapi'), act('submit', 20), act('approve', 10)],
  versions: [],
}
const line = (state: string) => ({
  id: ID,
  version: 2,
  state,
  year: 2026,
  person: WHO,
  submittedAt: 5,
})

let context: Parameters<typeof askSkpNews>[0]
let asked: string[]
beforeEach(async () => {
  const database = new JejakDatabase('01a1ede3-2215-774c-81b8-3d336212fcff', {
    indexedDB: new IDBFactory(),
    IDBKeyRange,
  })
  context = { database, clock: { now: () => 1, newId: () => ID } }
  asked = []
  vi.stubGlobal('document', { documentElement: { dataset: {} } })
  const skp = { id: ID, version: 4, year: 2026, pendekatan: 'kuantitatif' as const, rhk: [] }
  await database.skp.put({ id: ID, skp: { ...skp, state: 'returned' } })
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    return Response.json(
      address.endsWith('/team')
        ? { skp: [line('submitted'), line('adendum-submitted'), line('approved')] }
        : record,
    )
  })
})

test('decisions on one’s own SKP are told newest first, with who and why, and acts of one’s own are not', async () => {
  const answer = await askSkpNews(context, { isSuperior: false })
  expect(answer).toMatchObject({
    ok: true,
    value: {
      waiting: 0,
      decisions: [
        { act: 'return', at: 30, by: 'Sri', actingAs: 'Kepala Bidang', comment: 'Lengkapi' },
        { act: 'approve', at: 10 },
      ],
    },
  })
  expect(asked.some((address) => address.includes('team'))).toBe(false)
})

test('a superior is told how many wait', async () => {
  const answer = await askSkpNews(context, { isSuperior: true })
  expect(answer).toMatchObject({ ok: true, value: { waiting: 2 } })
})

test('without an answer nothing is told', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  expect(await askSkpNews(context, { isSuperior: true })).toMatchObject({
    ok: false,
    reason: { code: 'offline' },
  })
})

test('what was seen stays seen', async () => {
  await markSkpSeen(context.database, 30)
  await markSkpSeen(context.database, 10)
  expect(await readSkpSeen(context.database)).toBe(30)
})
