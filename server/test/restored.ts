import type { Database } from '../src/platform/db/database.ts'
import type { FeedOwner } from '../src/platform/feed-rows.ts'
import { dropKept } from './kept.ts'

const WORK = [
  'entry',
  'entry_history',
  'decision',
  'audit',
  'ledger',
  'day_summary',
  'bkn_record',
  'choice',
  'feed',
] as const

/** The database as it comes back from a backup that was made before any of the agency's work, told to nobody. */
export async function restoreUntold(
  db: Database,
  { instansiId }: Pick<FeedOwner, 'instansiId'>,
): Promise<void> {
  await dropKept(db)
  await db.write(async (tx) => {
    for (const table of WORK) {
      await tx.deleteFrom(table).where('instansi_id', '=', instansiId).execute()
    }
  })
}
