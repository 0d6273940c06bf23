import 'fake-indexeddb/auto'
import { toDay } from '@jejak/shared/calendar/day'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { draft } from '../../test/handoff-page.ts'
import { meOf } from '../../test/me.ts'
import { JejakDatabase } from '../storage/database.ts'
import { setCurrentPerson } from '../storage/device.ts'
import type { DraftRow, SkpRow } from '../storage/rows.ts'
import { takeBkn } from './take-bkn.ts'

const ME = '01a1ede3-2215-774c-81b8-3d336212fcff'
const JANUARY = '01a1ede3-2215-774c-81b8-3d336212fc01'
const OTHER = '01a1ede3-2215-774c-81b8-3d336212fc00'
let database: JejakDatabase
beforeEach(async () => {
  database = new JejakDatabase(ME)
  const to = toDay('2026-01-31')
  const january = { id: JANUARY, name: 'Januari', from: toDay('2026-01-01'), to, deadline: to }
  const me = { ...meOf(ME), periods: [{ ...january, jenis: 'bulanan' as const, final: false }] }
  await setCurrentPerson(me, { isShared: false, since: 0, usedAt: 0 })
  const rencanaAksi = [
    { id: 'ra-other', deskripsi: 'Mengelola arsip', periodId: 'p2' },
    { id: 'ra-1', deskripsi: 'Mengelola  Arsip', periodId: JANUARY },
  ]
  await database.skp.put({ id: 'skp', skp: { rhk: [{ rencanaAksi }] } } as unknown as SkpRow)
  await database.drafts.bulkPut(['s1', 's1+', 's2', 's3'].map(offered))
})
afterEach(() => database.delete())

const offered = (id: string): DraftRow => ({
  id,
  day: '2026-01-19',
  state: 'offered',
  draft: draft(id),
  at: 1,
})
const chosen = (id: string, rencanaAksi: string | null) => ({
  id,
  text: 'Menyusun notula',
  objectKey: `doc-${id}`,
  rencanaAksi,
  at: 5,
})
const take = (choices: readonly object[], person = ME) =>
  takeBkn({ database, data: { type: 'bkn:chosen', person, choices }, at: 7 })
const answers = async () =>
  (await database.drafts.toArray()).map(({ id, chosen: planId }) => [id, planId])

test('what was chosen in the panel stands for the draft here, and is remembered on this device', async () => {
  await take([chosen('s1', 'Mengelola Arsip '), chosen('s2', null)])
  expect(await answers()).toEqual([
    ['s1', 'ra-1'],
    ['s1+', 'ra-1'],
    ['s2', null],
    ['s3', undefined],
  ])
  expect(await database.memory.toArray()).toMatchObject([
    { objectKey: 'doc-s1', planId: 'ra-1', at: 5 },
    { objectKey: 'doc-s2', planId: null, at: 5 },
  ])
  expect(await database.outbox.count()).toBe(0)
})

test('a rencana aksi that is not in the plan of the day is no answer', async () => {
  await take([chosen('s1', 'Tidak ada lagi')])
  expect(await answers()).toContainEqual(['s1', undefined])
  expect(await database.memory.count()).toBe(0)
})

test('what the person has said here meanwhile stands', async () => {
  await database.drafts.update('s1', { chosen: null })
  await take([chosen('s1', 'Mengelola Arsip')])
  expect(await answers()).toContainEqual(['s1', null])
})

test('somebody else’s answers are not taken', async () => {
  await take([chosen('s1', 'Mengelola Arsip')], OTHER)
  expect(await answers()).toContainEqual(['s1', undefined])
})
