import { GENESIS } from './audit/chain.ts'
import { compileOnce, insertRow } from './db/compile-once.ts'
import type { Engine, Tx } from './db/database.ts'
import type { FeedTable } from './db/work-tables.ts'

const feedOf = (tx: Tx, param: never) =>
  tx.selectFrom('feed').selectAll().where('instansi_id', '=', param).where('person_id', '=', param)
const feedOnly = compileOnce(feedOf)
const feedLocked = compileOnce((tx, param) => feedOf(tx, param).forUpdate())
const feedMoved = compileOnce((tx, param) =>
  tx
    .updateTable('feed')
    .set({
      seq: param,
      audit_seq: param,
      audit_hash: param,
      sealed_from: param,
      seal_mark: param,
      spent_day: param,
      spent_bytes: param,
    })
    .where('instansi_id', '=', param)
    .where('person_id', '=', param),
)

/**
 * The owner's feed row, locked until the transaction ends. Everything that changes a person's rows waits here,
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
  const fresh = emptyFeed(instansiId, personId)
  await insertRow(tx, 'feed', fresh)
  return fresh
}

/** The feed of somebody about whom nothing has been written yet. */
export const emptyFeed = (instansiId: string, personId: string): FeedTable => ({
  instansi_id: instansiId,
  person_id: personId,
  seq: 0,
  audit_seq: 0,
  audit_hash: GENESIS,
  sealed_from: null,
  seal_mark: null,
  spent_day: 0,
  spent_bytes: 0,
  epoch: null,
})

/** Stores the feed's number and the head of its audit chain. Only under `lockFeed`, in the same transaction. */
export async function saveFeed(tx: Tx, feed: FeedTable): Promise<void> {
  const { seq, audit_seq, audit_hash, sealed_from, seal_mark, spent_day, spent_bytes } = feed
  const head = [seq, audit_seq, audit_hash, sealed_from, seal_mark]
  await feedMoved(tx, [...head, spent_day, spent_bytes, feed.instansi_id, feed.person_id])
}
