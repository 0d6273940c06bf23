import { BknRecordSchema, type BknRecord } from '@jejak/shared/bkn/recorded'
import {
  MAX_ANSWERED,
  type RecordSyncRequest,
  type RecordSyncResponse,
} from '@jejak/shared/bkn/record-sync'
import * as v from 'valibot'
import type { Engine, Tx } from '../platform/db/database.ts'
import { requireInstansi } from '../org/instansi.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { lockFeed, saveFeed } from '../platform/feed-lock.ts'

/**
 * Takes in what one of the person's devices learned of e-Kinerja, and answers what it has not seen. It touches no
 * entry and no version: a supervisor's decision on what they saw stays possible.
 */
export async function syncRecords(
  { db, now }: Pick<ServerDeps, 'db' | 'now'>,
  actor: Actor,
  { epoch, cursor, records }: RecordSyncRequest,
): Promise<RecordSyncResponse> {
  if (records.length > 0) await db.write((tx) => keep(tx, db.engine, actor, records))
  const instansi = await requireInstansi(db.read, actor.instansiId, now())
  const rows = await db.read
    .selectFrom('bkn_record')
    .select(['record', 'feed_seq'])
    .where('instansi_id', '=', actor.instansiId)
    .where('owner_id', '=', actor.personId)
    .where('feed_seq', '>', epoch === instansi.epoch ? cursor : 0)
    .orderBy('feed_seq')
    .limit(MAX_ANSWERED + 1)
    .execute()
  const page = rows.slice(0, MAX_ANSWERED)
  return {
    epoch: instansi.epoch,
    cursor: page.at(-1)?.feed_seq ?? (epoch === instansi.epoch ? cursor : 0),
    more: rows.length > MAX_ANSWERED,
    records: page.map(({ record }) => v.parse(BknRecordSchema, JSON.parse(record))),
  }
}

/** Numbered in the owner's feed, under its lock: who has read up to n has read all up to n. */
async function keep(
  tx: Tx,
  engine: Engine,
  { instansiId, personId }: Actor,
  records: readonly BknRecord[],
): Promise<void> {
  const feed = await lockFeed(tx, engine, instansiId, personId)
  let { seq } = feed
  for (const record of records) {
    const { numInsertedOrUpdatedRows: added } = await tx
      .insertInto('bkn_record')
      .values({
        instansi_id: instansiId,
        owner_id: personId,
        fill_id: record.entry.id,
        recorded_at: record.at,
        record: JSON.stringify(record),
        feed_seq: seq + 1,
      })
      .onConflict((known) =>
        known.columns(['instansi_id', 'owner_id', 'fill_id', 'recorded_at']).doNothing(),
      )
      .executeTakeFirstOrThrow()
    if (added === 1n) seq += 1
  }
  if (seq > feed.seq) await saveFeed(tx, { ...feed, seq })
}
