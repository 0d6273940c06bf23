import type { DBCore, Middleware } from 'dexie'
import type { Activity } from './activity.ts'

/**
 * Makes the app busy from the first moment of each write transaction to its end, also when it aborts. Dexie itself tells
 * of a write only once it is on the disk; a slow disk would leave a gap between the person's act and that.
 */
export const trackWrites = (activity: Activity): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'activity',
  create: (core) => ({
    ...core,
    // At this level of Dexie a transaction is the browser's own.
    transaction: (stores, mode, options) => {
      const transaction = core.transaction(stores, mode, options)
      if (mode === 'readwrite') void activity.track(() => endOf(transaction as IDBTransaction))
      return transaction
    },
  }),
})

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve) => {
    for (const end of ['complete', 'abort']) transaction.addEventListener(end, () => resolve())
  })
}
