import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { JejakDatabase } from './database.ts'
import { withReopen } from './reopen.ts'

const ROW = { key: 'quick-add:2026-11-27', value: 'rapat', at: 1 }

/** What a tab of a later release does to the database. */
function raise(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = factory.open('jejak-me', 990)
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('later'))
    opening.addEventListener('blocked', () => reject(new Error('held up by the old tab')))
    opening.addEventListener('success', () => resolve(opening.result))
  })
}

test('a tab of the release before makes way for a later database, and goes on writing in it', async () => {
  const factory = new IDBFactory()
  const old = new JejakDatabase('me', { indexedDB: factory, IDBKeyRange })
  await old.open()
  const later = await raise(factory)
  await withReopen(old, () => old.forms.put(ROW))
  expect(await old.forms.toArray()).toEqual([ROW])
  expect([...later.objectStoreNames]).toContain('later')
  old.close()
  later.close()
})
