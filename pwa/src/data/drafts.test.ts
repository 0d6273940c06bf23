import { toDay } from '@jejak/shared/calendar/day'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { JejakDatabase } from '../storage/database.ts'
import type { DraftRow } from '../storage/rows.ts'
import { recall, remember } from './choices.ts'
import { toEntryContent } from './drafts.ts'
import { acceptDraft, chooseForDrafts, objectKeyOf } from './settle-draft.ts'
import { loadRanking } from './ranking.ts'

const plan = [
  {
    id: 'ra-1',
    rencanaAksi: 'Menyusun laporan keuangan bulanan',
    rhk: '',
    indikator: '',
    periodId: 'p',
  },
  { id: 'ra-2', rencanaAksi: 'Mengelola arsip inaktif', rhk: '', indikator: '', periodId: 'p' },
]

let database: JejakDatabase
let context: Parameters<typeof remember>[0]

beforeEach(() => {
  database = new JejakDatabase('01a1ede3-2215-774c-81b8-3d336212fcff', {
    indexedDB: new IDBFactory(),
    IDBKeyRange,
  })
  let at = 0
  const newId = () => `01a1ede3-2215-774c-81b8-${String(++at).padStart(12, '0')}`
  context = { database, clock: { now: () => ++at, newId } }
})

const row = (id: string, text: string): DraftRow => ({
  id,
  day: '2026-01-19',
  state: 'offered',
  at: 1,
  draft: {
    id,
    day: toDay('2026-01-19'),
    start: 480,
    end: 520,
    text,
    quantity: 1,
    unit: 'dokumen',
    evidence: [],
    app: 'google-docs',
    objectKey: 'doc-1',
    because: [],
  },
})

const best = async (text: string, objectKey: string) => {
  const makeLinker = await loadRanking()
  return makeLinker(plan, await recall(database)).rank({ text, objectKey })[0]?.id
}

test('once corrected, the same document ranks the chosen rencana aksi first', async () => {
  const suggested = row('s1', 'Menyusun dokumen Laporan Keuangan')
  await database.drafts.put(suggested)
  expect(await best(suggested.draft.text, 'doc-1')).toBe('ra-1')
  await acceptDraft(context, suggested, toEntryContent(suggested, 'ra-2'))
  expect(await best('Memperbarui dokumen Laporan Keuangan rev 2', 'doc-1')).toBe('ra-2')
})

test('an entry corrected later still knows the document it came from, and the last word holds', async () => {
  const suggested = row('s1', 'Menyusun dokumen Laporan Keuangan')
  await database.drafts.put(suggested)
  await acceptDraft(context, suggested, toEntryContent(suggested, 'ra-1'))
  const [entryId = ''] = (await database.drafts.toArray()).map((draft) => draft.entryId)
  const objectKey = await objectKeyOf(database, { entryId, draftId: null })
  expect(objectKey).toBe('doc-1')
  await remember(context, { text: suggested.draft.text, planId: 'ra-2', objectKey })
  expect(await best(suggested.draft.text, 'doc-1')).toBe('ra-2')
})

test('an entry the person wrote has no document', async () => {
  expect(await objectKeyOf(database, { entryId: 'e1', draftId: null })).toBe('')
})

test('"nothing fits" is learned from the person’s own word only', async () => {
  const [asked, passed] = [row('s1', 'Apel pagi'), row('s2', 'Rapat mingguan')]
  await database.drafts.bulkPut([asked, passed])
  await chooseForDrafts(context, ['s1'], null)
  for (const one of [asked, passed]) await acceptDraft(context, one, toEntryContent(one, null))
  expect(await recall(database)).toMatchObject([{ text: 'Apel pagi', planId: null }])
})

test('an answer to a suggestion can be taken back, and is none once it is settled', async () => {
  await database.drafts.bulkPut([row('s1', 'Apel pagi'), { ...row('s2', 'x'), state: 'dropped' }])
  await chooseForDrafts(context, ['s1', 's2', 'nobody'], 'ra-1')
  const chosen = async () => (await database.drafts.toArray()).map((each) => each.chosen)
  expect(await chosen()).toEqual(['ra-1', undefined])
  await chooseForDrafts(context, ['s1'], undefined)
  expect(await chosen()).toEqual([undefined, undefined])
})
