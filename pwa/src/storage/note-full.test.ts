import { expect, test, vi } from 'vitest'
import { createDevice } from '../../test/device-fixture.ts'
import { noteFull } from './note-full.ts'

async function openDevice() {
  const { database } = createDevice()
  const told: boolean[] = []
  database.use(noteFull((isFull) => told.push(isFull)))
  await database.open()
  const store = Object.getPrototypeOf(
    database.backendDB().transaction('settings').objectStore('settings'),
  ) as IDBObjectStore
  return { database, told, store }
}
const ROW = { key: 'a', value: 1 }

test('a write that finds no room is told of, and so is the next one that finds some', async () => {
  const { database, told, store } = await openDevice()
  const put = vi.spyOn(store, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  await expect(database.settings.put(ROW)).rejects.toThrow('no room')
  expect(told.at(-1)).toBe(true)
  put.mockRestore()
  await database.settings.put(ROW)
  expect(told.at(-1)).toBe(false)
  expect(await database.settings.get('a')).toEqual(ROW)
  database.close()
})

test('a write that found nothing to do says nothing of the disk', async () => {
  const { database, told } = await openDevice()
  await database.settings.where('key').equals('nothing').delete()
  await database.transaction('rw', database.settings, () => database.settings.get('a'))
  expect(told).toEqual([])
  database.close()
})

test('another failure says nothing of the disk', async () => {
  const { database, told } = await openDevice()
  await database.settings.add(ROW)
  await expect(database.settings.add(ROW)).rejects.toThrow('already exists')
  expect(told).not.toContain(true)
  database.close()
})
