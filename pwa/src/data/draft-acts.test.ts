import { toDay } from '@jejak/shared/calendar/day'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { JejakDatabase } from '../storage/database.ts'
import type { DraftRow } from '../storage/rows.ts'
import { findShown } from '../storage/views.ts'
import { recall } from './choices.ts'
import { acceptDrafts, changeDraft, unacceptDrafts } from './draft-acts.ts'

const DAY = toDay('2026-01-19')

let database: JejakDatabase
let context: Parameters<typeof acceptDrafts>[0]

beforeEach(() => {
  database = new JejakDatabase('01a1ede3-2215-774c-81b8-3d336212fcff', {
    indexedDB: new IDBFactory(),
    IDBKeyRange,
  })
  let at = 0
  const newId = () => `01a1ede3-2215-774c-81b8-${String(++at).padStart(12, '0')}`
  context = { database, clock: { now: () => ++at, newId } }
})

const offer = async (id: string, start: number, text: string): Promise<DraftRow> => {
  const row: DraftRow = {
    id,
    day: DAY,
    state: 'offered',
    at: 1,
    draft: {
      id,
      day: DAY,
      start,
      end: start + 60,
      text,
      quantity: 1,
      unit: 'dokumen',
      evidence: [],
      app: 'google-docs',
      objectKey: `berkas-${id}`,
      because: [],
    },
  }
  await database.drafts.put(row)
  return row
}
const shown = async () =>
  (await findShown(database, DAY, DAY)).map(({ start, end, text, planId }) => [
    start,
    end,
    text,
    planId,
  ])
const states = async () => (await database.drafts.toArray()).map(({ state }) => state)

test('suggestions become entries under what was chosen, and that is learned', async () => {
  const all = [
    { row: await offer('s1', 480, 'Menyusun laporan'), planId: 'ra-1' },
    { row: await offer('s2', 540, 'Mengikuti apel'), planId: null },
  ]
  await acceptDrafts(context, all)
  expect(await shown()).toEqual([
    [480, 540, 'Menyusun laporan', 'ra-1'],
    [540, 600, 'Mengikuti apel', null],
  ])
  expect(await recall(database)).toMatchObject([
    { text: 'Menyusun laporan', planId: 'ra-1', objectKey: 'berkas-s1' },
  ])
})

test('what was changed a moment before is accepted as it is now, not as the screen still had it', async () => {
  const row = await offer('s1', 480, 'Menyusun laporan')
  const changing = changeDraft(context, 's1', { start: 485, text: 'Menyusun laporan bulanan' })
  await acceptDrafts(context, [{ row, planId: null }])
  expect(await changing).toBe(true)
  expect(await shown()).toEqual([[485, 540, 'Menyusun laporan bulanan', null]])
})

test('a yes is taken back as a whole: nobody hears of the entry, and nothing was learned', async () => {
  const row = await offer('s1', 480, 'Menyusun laporan')
  await acceptDrafts(context, [{ row, planId: 'ra-1' }])
  expect(await unacceptDrafts(context, ['s1'])).toBe(true)
  expect(await shown()).toEqual([])
  expect(await states()).toEqual(['offered'])
  expect(await recall(database)).toEqual([])
  expect(await database.outbox.count()).toBe(0)
})

test('accepted twice it is there once', async () => {
  const row = await offer('s1', 480, 'Menyusun laporan')
  await Promise.all([
    acceptDrafts(context, [{ row, planId: 'ra-1' }]),
    acceptDrafts(context, [{ row, planId: 'ra-1' }]),
  ])
  expect(await shown()).toHaveLength(1)
})

test('what is settled cannot be changed any more', async () => {
  await offer('s1', 480, 'Menyusun laporan')
  await database.drafts.update('s1', { state: 'dropped' })
  expect(await changeDraft(context, 's1', { start: 485 })).toBe(false)
})
