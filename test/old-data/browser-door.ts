/** All that the tests of old data take from the PWA and the extension: where it moves, only this file follows. */
import { JejakDatabase } from '@jejak/pwa/storage/database'
import { getCurrentPerson } from '@jejak/pwa/storage/device'
import { countUnsent } from '@jejak/pwa/storage/unsent'
import { findShown } from '@jejak/pwa/storage/views'
import { database as extensionDatabase } from '@jejak/extension/storage/database'

export { getCurrentPerson }

/** Opens a person's database as the PWA does, which brings it to the present version. */
export async function openPerson(personId: string) {
  const database = new JejakDatabase(personId)
  await database.open()
  return {
    findShown: (from: string, to: string) => findShown(database, from, to),
    countUnsent: () => countUnsent(database),
    close: () => database.close(),
  }
}

/** Opens and closes the extension's database, which brings it to the present version. */
export async function openExtension(): Promise<void> {
  await extensionDatabase.open()
  extensionDatabase.close()
}
