import type { JejakDatabase } from './database.ts'
import { TABLE_NAMES, TABLES } from './tables.ts'

/**
 * Takes off this device what unsent work does not need, when a person signs out with some left; each table says what
 * becomes of its rows (`tables.ts`). One transaction, so that a tab that dies in it leaves all or the purged rest.
 * Reading what stays needs a sign-in, because no screen opens without one.
 */
export async function purgeAtSignOut(database: JejakDatabase): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const name of TABLE_NAMES) {
      const { atSignOut } = TABLES[name]
      if (atSignOut === 'delete') await database.table(name).clear()
      else if (atSignOut !== 'keep') await atSignOut(database)
    }
  })
  database.close()
}
