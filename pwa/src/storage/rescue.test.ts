import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { JejakDatabase } from './database.ts'
import { rescue } from './rescue.ts'

const ME = { id: 'me', name: 'Sri' }
const AT = Date.parse('2026-11-27T03:00:00Z')

async function write(factory: IDBFactory): Promise<void> {
  const database = new JejakDatabase('me', { indexedDB: factory, IDBKeyRange })
  await database.entries.add({ id: 'e1', text: 'Menyusun laporan' } as never)
  await database.forms.put({ key: 'quick-add:2026-11-27', value: 'rapat', at: 1 })
  await database.queue.put({ id: 'q1', item: { owner: 'orang lain' } } as never)
  await database.settings.bulkPut([
    { key: 'team:2026-11-27', value: 'nama tim' },
    { key: 'daysUsed', value: [] },
  ])
  await database.fileBytes.put({ name: 'f.webp', bytes: new Uint8Array([1, 2, 3]) })
  database.close()
}

test('what is there is taken along, without the work of other people', async () => {
  const factory = new IDBFactory()
  await write(factory)
  const rescued = await rescue(ME, AT, factory)
  expect(rescued).toMatchObject({ rows: 4, isPartly: false })
  expect(JSON.parse(rescued?.text ?? '')).toMatchObject({
    format: 'jejak-penyelamatan',
    person: ME,
    entries: [{ id: 'e1', text: 'Menyusun laporan' }],
    openForms: [{ value: 'rapat' }],
    settings: [{ key: 'daysUsed' }],
    fileBytes: [{ name: 'f.webp', bytes: 'AQID' }],
  })
  expect(rescued?.text).not.toMatch(/orang lain|nama tim/)
})

test('a database of a later version is read as well', async () => {
  const factory = new IDBFactory()
  await write(factory)
  await new Promise((resolve) => {
    const opening = factory.open('jejak-me', 990)
    opening.addEventListener('success', () => resolve(opening.result.close()))
  })
  expect(await rescue(ME, AT, factory)).toMatchObject({ rows: 4, isPartly: false })
})

test('a table that cannot be read leaves the others', async () => {
  const factory = new IDBFactory()
  await write(factory)
  const broken = new Proxy(factory, {
    get: (target, key) =>
      key === 'open' ? (name: string) => withoutTable(target.open(name), 'entries') : undefined,
  })
  const rescued = await rescue(ME, AT, broken)
  expect(rescued).toMatchObject({ rows: 3, isPartly: true })
})

test('a database that is not there is not made by looking for it', async () => {
  const factory = new IDBFactory()
  expect(await rescue(ME, AT, factory)).toBeUndefined()
  expect(await factory.databases()).toEqual([])
})

test('a store that may not be asked has nothing', async () => {
  const denied = {
    open: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  }
  expect(await rescue(ME, AT, denied as never)).toBeUndefined()
})

/** A database that refuses one of its tables. */
function withoutTable(opening: IDBOpenDBRequest, table: string): IDBOpenDBRequest {
  opening.addEventListener('success', () => {
    const database = opening.result
    const ask = database.transaction.bind(database)
    database.transaction = (names, mode) => {
      if (names === table) throw new DOMException('corrupt', 'UnknownError')
      return ask(names, mode)
    }
  })
  return opening
}
