import { MAX_ROWS } from '@jejak/shared/sync/protocol'
import type { Entry } from '@jejak/shared/entry/entry'
import { GENESIS } from '../audit/chain.ts'
import type { Engine, Tx } from '../db/database.ts'
import type { FeedTable } from '../db/tables.ts'
import { toEntry } from '../entries/entry-row.ts'

/**
 * The owner's feed row, locked until the transaction ends. Everything that changes a person's entries waits here,
 * so feed numbers are committed in their order and a reader at cursor n has seen all up to n.
 * SQLite has one writer, and needs no lock.
 */
export async function lockFeed(
  tx: Tx,
  engine: Engine,
  instansiId: string,
  personId: string,
): Promise<FeedTable> {
  const query = tx
    .selectFrom('feed')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('person_id', '=', personId)
  const row = await (engine === 'postgres' ? query.forUpdate() : query).executeTakeFirst()
  if (row) return row
  const fresh = {
    instansi_id: instansiId,
    person_id: personId,
    seq: 0,
    audit_seq: 0,
    audit_hash: GENESIS,
  }
  await tx.insertInto('feed').values(fresh).execute()
  return fresh
}

export async function saveFeed(tx: Tx, feed: FeedTable): Promise<void> {
  await tx
    .updateTable('feed')
    .set({ seq: feed.seq, audit_seq: feed.audit_seq, audit_hash: feed.audit_hash })
    .where('instansi_id', '=', feed.instansi_id)
    .where('person_id', '=', feed.person_id)
    .execute()
}

export type FeedPage = {
  readonly rows: readonly Entry[]
  readonly cursor: number
  readonly more: boolean
}

/** A page of the person's entries that changed after the cursor, oldest change first. */
export async function feedPage(
  tx: Tx,
  instansiId: string,
  personId: string,
  cursor: number,
): Promise<FeedPage> {
  const rows = await tx
    .selectFrom('entry')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', personId)
    .where('feed_seq', '>', cursor)
    .orderBy('feed_seq')
    .limit(MAX_ROWS + 1)
    .execute()
  const page = rows.slice(0, MAX_ROWS)
  return {
    rows: page.map(toEntry),
    cursor: page.at(-1)?.feed_seq ?? cursor,
    more: rows.length > MAX_ROWS,
  }
}
