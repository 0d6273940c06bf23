import { recordKey } from '@jejak/shared/bkn/recorded'
import type { BknRecord } from '@jejak/shared/bkn/recorded'
import { BknToPageSchema } from '@jejak/shared/handoff/bkn-messages'
import type { BknToExtension, BknToPage } from '@jejak/shared/handoff/bkn-messages'
import * as v from 'valibot'
import type { JejakDatabase } from '../storage/database.ts'
import { keepRecords } from '../storage/recorded.ts'
import { withReopen } from '../storage/reopen.ts'
import { takeChosen } from './take-chosen.ts'

/**
 * Takes what the extension says about e-Kinerja. It is written before it is acknowledged; what cannot be parsed,
 * or is about somebody else, is neither.
 */
export async function takeBkn({
  database,
  data,
  at,
}: {
  readonly database: JejakDatabase
  readonly data: unknown
  readonly at: number
}): Promise<BknToExtension | null> {
  const message = v.safeParse(BknToPageSchema, data)
  if (!message.success) return null
  switch (message.output.type) {
    case 'bkn:plan': {
      const { batchId, plan } = message.output
      await withReopen(database, () => database.bkn.put({ key: 'plan', batchId, plan, at }))
      return { type: 'bkn:plan-receipt', batchId }
    }
    case 'bkn:queue-receipt': {
      const receipt = message.output
      await withReopen(database, () => takeReceipt(database, receipt, at))
      return null
    }
    case 'bkn:other-owner':
      return null
    case 'bkn:chosen': {
      const { person, choices } = message.output
      if (person === database.personId)
        await withReopen(database, () => takeChosen(database, choices))
      return null
    }
    case 'bkn:results': {
      const { person, records } = message.output
      if (person !== database.personId) return null
      await withReopen(database, () => keepRecords(database, records, 0))
      return { type: 'bkn:results-receipt', person, keys: records.map(recordKey) }
    }
  }
}

/** The extension has the batch. What BKN had already is noted with the time it was recorded then. */
function takeReceipt(
  database: JejakDatabase,
  receipt: Extract<BknToPage, { type: 'bkn:queue-receipt' }>,
  at: number,
): Promise<void> {
  return database.transaction('rw', database.bkn, database.recorded, async () => {
    const key = `queue:${receipt.batchId}`
    const row = await database.bkn.get(key)
    if (!row || !('orders' in row)) return
    const known = row.orders.flatMap(({ entry }): BknRecord[] => {
      const noted = receipt.known.find((each) => each.id === entry.id)
      return noted ? [{ entry, stamp: noted.stamp, at: noted.at, how: 'found' }] : []
    })
    await keepRecords(database, known, 0)
    await database.bkn.delete(key)
    const { taken } = receipt
    await database.bkn.put({ key: 'handed', taken: taken.length, known: known.length, at })
  })
}
