import { CHOICES_KEPT } from '@jejak/shared/sync/choice'
import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { JejakDatabase } from './database.ts'
import { keepMemory } from './memory.ts'
import type { MemoryRow } from './rows.ts'
import { schemaOf, VERSIONS } from './schema.ts'

const PERSON = '01a1ede3-2215-774c-81b8-3d336212fcff'
let options: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange }
beforeEach(() => {
  options = { indexedDB: new IDBFactory(), IDBKeyRange }
})

const row = (text: string, at: number, change: Partial<MemoryRow> = {}): MemoryRow => ({
  text,
  planId: 'ra-1',
  objectKey: '',
  at,
  ...change,
})
const texts = async ({ memory }: JejakDatabase) =>
  (await memory.orderBy('at').toArray()).map(({ text, planId }) => [text, planId])

test('what a device of the release before had learned is still known, and what it passed over is asked for', async () => {
  const before = new Dexie(`jejak-${PERSON}`, options)
  for (const version of VERSIONS.filter((each) => each < 8)) {
    before.version(version).stores(schemaOf(version))
  }
  await before.table('memory').add(row('Apel pagi', 5))
  await before.table('meta').add({ key: 'sync', cursor: 40 })
  before.close()
  const database = new JejakDatabase(PERSON, options)
  expect(await texts(database)).toEqual([['Apel pagi', 'ra-1']])
  expect(await database.meta.get('sync')).toMatchObject({ cursor: 40, behind: { choice: 0 } })
  database.close()
})

test('a device that has never asked is behind in nothing', async () => {
  const database = new JejakDatabase(PERSON, options)
  expect(await database.meta.count()).toBe(0)
  database.close()
})

test('of one and the same work the newest choice holds, whichever comes last', async () => {
  const database = new JejakDatabase(PERSON, options)
  await keepMemory(database, row('Apel pagi', 5))
  await keepMemory(database, row('Apel pagi', 7, { planId: null }))
  await keepMemory(database, row('Apel pagi', 6, { planId: 'ra-2' }))
  await keepMemory(database, row('Apel pagi', 6, { objectKey: 'doc-1' }))
  expect(await texts(database)).toEqual([
    ['Apel pagi', 'ra-1'],
    ['Apel pagi', null],
  ])
  database.close()
})

test('the newest thousand are kept', async () => {
  const database = new JejakDatabase(PERSON, options)
  const old = Array.from({ length: CHOICES_KEPT }, (_, at) => row(`Rapat ${at}`, at))
  await database.memory.bulkAdd(old)
  await keepMemory(database, row('Apel pagi', CHOICES_KEPT))
  const kept = await texts(database)
  expect([kept.length, kept[0]?.[0], kept.at(-1)?.[0]]).toEqual([
    CHOICES_KEPT,
    'Rapat 1',
    'Apel pagi',
  ])
  database.close()
})
