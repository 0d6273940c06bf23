import type { DBCore, DBCoreTable, Middleware } from 'dexie'
import { isQuotaExceeded } from './reopen.ts'

/**
 * Tells of each write whether the disk had room for it. Whoever writes gets the error as well and may say more; this is
 * what is said of the writes that nobody looks at.
 */
export const noteFull = (tell: (isFull: boolean) => void): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'note-full',
  create: (core) => {
    /** Transactions in which something was written: one that only deletes or finds nothing to do needs no room. */
    const written = new WeakSet<object>()
    return {
      ...core,
      transaction: (stores, mode, options) => {
        const transaction = core.transaction(stores, mode, options)
        if (mode === 'readwrite') {
          // At this level of Dexie a transaction is the browser's own. Room is lacking at a row or not before the end.
          const own = transaction as IDBTransaction
          own.addEventListener('complete', () => written.has(own) && tell(false))
          own.addEventListener('abort', () => isQuotaExceeded(own.error) && tell(true))
        }
        return transaction
      },
      table: (name): DBCoreTable => {
        const table = core.table(name)
        return {
          ...table,
          mutate: async (request) => {
            try {
              const response = await table.mutate(request)
              if (Object.values(response.failures).some(isQuotaExceeded)) tell(true)
              else if (request.type === 'put' || request.type === 'add') written.add(request.trans)
              return response
            } catch (error) {
              if (isQuotaExceeded(error)) tell(true)
              throw error
            }
          },
        }
      },
    }
  },
})
