import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isUnavailable } from './db/unavailable.ts'
import { random } from '../../test/agency.ts'
import { createFileStore, type FilePlace } from './file-store.ts'

let root: string
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'jejak-store-'))))
afterEach(() => rmSync(root, { recursive: true, force: true }))

const place: FilePlace = { instansiId: 'a-1', ownerId: 'b-2', name: 'c3.jpg' }
const bytes = new Uint8Array([1, 2, 3])

test('what was written is there, for this process only, and nothing half written is left', async () => {
  const store = createFileStore(root, random)
  expect([await store.has(place), await store.read(place)]).toEqual([false, undefined])
  await store.write(place, bytes)
  expect([await store.has(place), await store.read(place)]).toEqual([true, bytes])
  expect(statSync(join(root, 'a-1/b-2/c3.jpg')).mode & 0o077).toBe(0)
  expect(readdirSync(join(root, 'unfinished'))).toEqual([])
  await store.remove(place)
  await store.remove(place)
  expect(await store.has(place)).toBe(false)
})

test('a file in pieces has its name when it is whole, and is read in pieces', async () => {
  const store = createFileStore(root, random)
  const draft = await store.begin(place)
  await draft.write(bytes)
  await draft.write(bytes)
  expect([await store.has(place), await store.stream(place)]).toEqual([false, undefined])
  await draft.keep()
  const stored = await store.stream(place)
  expect(stored?.size).toBe(6)
  const chunks: Uint8Array[] = []
  for await (const chunk of stored!.chunks) chunks.push(chunk)
  expect(Buffer.concat(chunks)).toEqual(Buffer.from([1, 2, 3, 1, 2, 3]))
  expect(statSync(join(root, 'a-1/b-2/c3.jpg')).mode & 0o077).toBe(0)
})

test('a file that is given up leaves nothing', async () => {
  const store = createFileStore(root, random)
  const draft = await store.begin(place)
  await draft.write(bytes)
  await draft.discard()
  expect([await store.has(place), readdirSync(join(root, 'unfinished'))]).toEqual([false, []])
})

test('what a crash left half written goes at the next start', async () => {
  mkdirSync(join(root, 'unfinished'))
  writeFileSync(join(root, 'unfinished/abc'), 'half')
  const store = createFileStore(root, random)
  await store.write(place, bytes)
  await store.discardHalfWritten()
  expect(readdirSync(root)).toEqual(['a-1'])
})

test('a disk that takes nothing is a server that is not available, and leaves no file', async () => {
  writeFileSync(join(root, 'a-1'), 'in the way')
  const store = createFileStore(root, random)
  const refused = await store.write(place, bytes).catch((error: unknown) => error)
  expect(isUnavailable(refused)).toBe(true)
  expect(readdirSync(join(root, 'unfinished'))).toEqual([])
})

test.each(['../x.jpg', 'a/b.jpg', '..', '', '.jpg', 'x.jpg\0', 'x.tar.gz'])(
  'no path is made of %j, whoever asks',
  async (name) => {
    const store = createFileStore(root, random)
    await expect(store.write({ ...place, name }, bytes)).rejects.toThrow('not a place for a file')
    await expect(store.read({ ...place, ownerId: name })).rejects.toThrow('not a place for a file')
  },
)
