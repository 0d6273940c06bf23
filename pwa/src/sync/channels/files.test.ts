import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { JejakDatabase } from '../../storage/database.ts'
import type { PutAnswer } from '../upload.ts'
import { filesChannel, uploading } from './files.ts'

let database: JejakDatabase
let answerNow: (answer: PutAnswer) => void

vi.mock('../put-file.ts', () => ({
  putFile: (_file: unknown, onProgress: (fraction: number) => void) => {
    onProgress(0.5)
    return new Promise<PutAnswer>((resolve) => (answerNow = resolve))
  },
}))

beforeEach(async () => {
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error
  })
  database = new JejakDatabase('me', { indexedDB: new IDBFactory(), IDBKeyRange })
  await database.files.add({
    name: 'a.jpg',
    size: 1,
    state: 'waiting',
    code: null,
    addedAt: 1,
    sentAt: null,
  })
  await database.fileBytes.add({ name: 'a.jpg', bytes: new Uint8Array([1]) })
})
afterEach(() => {
  database.close()
  vi.unstubAllGlobals()
})

test('a file stays on show while it is on its way, whoever else looks meanwhile', async () => {
  const channel = filesChannel(database, { now: () => 1, newId: () => 'id' })
  const first = channel.run('automatic')
  await vi.waitUntil(() => uploading.value !== null)
  expect(await channel.run('asked')).toEqual({ kind: 'elsewhere' })
  expect(uploading.value).toEqual({ name: 'a.jpg', fraction: 0.5 })
  answerNow({ kind: 'stored' })
  expect(await first).toEqual({ kind: 'done' })
  expect(uploading.value).toBeNull()
})
