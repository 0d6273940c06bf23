import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { JejakDatabase } from '../storage/database.ts'
import { trackWrites } from './track-writes.ts'

let database: JejakDatabase
let running: number
let seen: number

beforeEach(async () => {
  ;[running, seen] = [0, 0]
  database = new JejakDatabase('me', { indexedDB: new IDBFactory(), IDBKeyRange })
  database.use(
    trackWrites({
      note: () => {},
      track: async (work) => {
        seen++
        running++
        return work().finally(() => running--)
      },
    }),
  )
  await database.open()
  ;[running, seen] = [0, 0]
})
afterEach(() => database.close())

/** The end of a transaction is told to us and to Dexie in one go; its promises settle after. */
const settled = () => expect.poll(() => running).toBe(0)

test('a write is work from its first moment until it is on the disk', async () => {
  let during = 0
  await database.transaction('rw', database.forms, async () => {
    await database.forms.put({ key: 'a', value: 1, at: 0 })
    during = running
  })
  expect([seen, during]).toEqual([1, 1])
  await settled()
})

test('a write that is given up is over as well', async () => {
  const work = database.transaction('rw', database.forms, async () => {
    await database.forms.put({ key: 'a', value: 1, at: 0 })
    throw new Error('changed my mind')
  })
  await expect(work).rejects.toThrow('changed my mind')
  expect(seen).toBe(1)
  await settled()
})

test('reading is no work', async () => {
  await database.forms.toArray()
  expect(seen).toBe(0)
})
