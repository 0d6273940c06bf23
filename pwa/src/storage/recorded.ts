import { entryIdOf } from '@jejak/shared/bkn/recorded'
import type { BknRecord, FillOrder } from '@jejak/shared/bkn/recorded'
import type { JejakDatabase } from './database.ts'
import type { RecordedRow } from './rows.ts'
import type { DataContext } from './data-context.ts'
import { withReopen } from './reopen.ts'

/** Recordings that may be of these entries: by their ids, and by the days they lie on. */
export async function findRecorded(
  database: JejakDatabase,
  entries: readonly { readonly id: string; readonly day: string }[],
): Promise<RecordedRow[]> {
  const [byId, byDay] = await Promise.all([
    database.recorded
      .where('entryId')
      .anyOf(entries.map(({ id }) => id))
      .toArray(),
    database.recorded
      .where('day')
      .anyOf([...new Set(entries.map(({ day }) => day))])
      .toArray(),
  ])
  return [...new Map([...byId, ...byDay].map((row) => [row.id, row])).values()]
}

/**
 * Keeps the newest recording of each; the same one twice is one. Of two that say otherwise about the same moment
 * (filled here, and found there by another device) the server's stands, so that all devices come to read the same.
 * @param sent whether the server has them
 */
export function keepRecords(
  database: JejakDatabase,
  records: readonly BknRecord[],
  sent: RecordedRow['sent'],
): Promise<void> {
  return database.transaction('rw', database.recorded, async () => {
    for (const record of records) {
      const { id, day } = record.entry
      const before = await database.recorded.get(id)
      if (before && (sent ? before.at > record.at : before.at >= record.at)) continue
      await database.recorded.put({ ...record, id, entryId: entryIdOf(id), day, sent })
    }
  })
}

const unsentOf = ({ recorded }: JejakDatabase) => recorded.where('sent').equals(0)

export const countUnsentRecords = (database: JejakDatabase): Promise<number> =>
  unsentOf(database).count()

export const findUnsentRecords = (database: JejakDatabase): Promise<RecordedRow[]> =>
  unsentOf(database).toArray()

/** A person leaves with work unsent: only what the server does not have stays. */
export async function dropSentRecords({ recorded }: JejakDatabase): Promise<void> {
  await recorded.where('sent').equals(1).delete()
}

/** Puts a batch where the extension gets it as soon as the two meet; it stays until the receipt. */
export async function sendOrders({ database, clock }: DataContext, orders: readonly FillOrder[]) {
  const batchId = clock.newId()
  await withReopen(database, () =>
    database.bkn.put({ key: `queue:${batchId}`, batchId, orders: [...orders], at: clock.now() }),
  )
}

/** What waits for the extension, and the last batch that it took. */
export async function findHandover(database: JejakDatabase) {
  const rows = await database.bkn.toArray()
  const handed = rows.find((row) => row.key === 'handed')
  return {
    waiting: rows.reduce((sum, row) => sum + ('orders' in row ? row.orders.length : 0), 0),
    handed: handed && 'taken' in handed ? handed : undefined,
  }
}

export const cancelOrders = ({ database }: DataContext): Promise<number> =>
  withReopen(database, () => database.bkn.where('key').startsWith('queue:').delete())
