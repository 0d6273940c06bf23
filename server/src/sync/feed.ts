import { MAX_ROWS } from '@jejak/shared/sync/protocol'
import type { Entry } from '@jejak/shared/entry/entry'
import { GENESIS } from '../platform/audit/chain.ts'
import { compileOnce, insertRow } from '../platform/db/compile-once.ts'
import type { Engine, Tx } from '../platform/db/database.ts'
import type { FeedTable } from '../platform/db/work-tables.ts'
import { toEntry } from '../entries/entry-row.ts'

const feedOf = (tx: Tx, place: never) =>
  tx.selectFrom('feed').selectAll().where('instansi_id', '=', place).where('person_id', '=', place)
const feedOnly = compileOnce(feedOf)
const feedLocked = compileOnce((tx, place) => feedOf(tx, place).forUpdate())
const feedMoved = compileOnce((tx, place) =>
  tx
    .updateTable('feed')
    .set({ seq: place, audit_seq: place, audit_hash: place })
    .where('instansi_id', '=', place)
    .where('person_id', '=', place),
)
const changedSince = compileOnce((tx, place) =>
  tx
    .selectFrom('entry')
    .selectAll()
    .where('instansi_id', '=', place)
    .where('owner_id', '=', place)
    .where('feed_seq', '>', place)
    .orderBy('feed_seq')
    .limit(place),
)

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
  const [row] = await (engine === 'postgres' ? feedLocked : feedOnly)(tx, [instansiId, personId])
  if (row) return row
  const fresh = {
    instansi_id: instansiId,
    person_id: personId,
    seq: 0,
    audit_seq: 0,
    audit_hash: GENESIS,
  }
  await insertRow(tx, 'feed', fresh)
  return fresh
}

export async function saveFeed(tx: Tx, feed: FeedTable): Promise<void> {
  const { seq, audit_seq, audit_hash, instansi_id, person_id } = feed
  await feedMoved(tx, [seq, audit_seq, audit_hash, instansi_id, person_id])
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
  const rows = await changedSince(tx, [instansiId, personId, cursor, MAX_ROWS + 1])
  const page = rows.slice(0, MAX_ROWS)
  return {
    rows: page.map(toEntry),
    cursor: page.at(-1)?.feed_seq ?? cursor,
    more: rows.length > MAX_ROWS,
  }
}
