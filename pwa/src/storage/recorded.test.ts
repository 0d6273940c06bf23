import { A, sampleRecord } from '@jejak/shared/test/bkn-samples'
import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { JejakDatabase } from './database.ts'
import { countUnsentRecords, dropSentRecords, findRecorded, keepRecords } from './recorded.ts'
import { countUnsent } from './unsent.ts'

const ME = '01a1ede3-2215-774c-81b8-3d336212fcff'
const disk = () => ({ indexedDB: new IDBFactory(), IDBKeyRange })

test('recordings that an older version kept here are still to be told to the server', async () => {
  const place = disk()
  const older = new Dexie(`jejak-${ME}`, place)
  older.version(4).stores({ bkn: 'key', recorded: 'id, entryId, day' })
  const { entry, ...rest } = sampleRecord(A, 5)
  await older.table('recorded').put({ ...rest, entry, id: A, entryId: A, day: entry.day })
  older.close()
  const database = new JejakDatabase(ME, place)
  expect([await countUnsentRecords(database), await countUnsent(database)]).toEqual([1, 1])
  expect(await findRecorded(database, [{ id: A, day: entry.day }])).toMatchObject([{ at: 5 }])
  database.close()
})

test('who leaves with recordings untold keeps those here, and no other', async () => {
  const database = new JejakDatabase(ME, disk())
  await keepRecords(database, [sampleRecord(A, 5)], 1)
  await keepRecords(database, [sampleRecord(`${A}+1`, 5)], 0)
  await dropSentRecords(database)
  expect((await database.recorded.toArray()).map(({ id }) => id)).toEqual([`${A}+1`])
  expect(await countUnsent(database)).toBe(1)
  database.close()
})
