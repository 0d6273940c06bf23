import { BknRecordSchema, type BknRecord } from '@jejak/shared/bkn/recorded'
import {
  MAX_ANSWERED,
  type RecordSyncRequest,
  type RecordSyncResponse,
} from '@jejak/shared/bkn/record-sync'
import { MAX_PAGE_BYTES } from '@jejak/shared/sync/protocol'
import * as v from 'valibot'
import type { Engine, Tx } from '../platform/db/database.ts'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { Problem } from '../http/problem.ts'
import { BYTES_OF_AN_ACT } from '../platform/budgets.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { readFeedPlace, renewFeedEpoch } from '../platform/feed-epoch.ts'
import { lockFeed, saveFeed } from '../platform/feed-lock.ts'
import { isSpent, secondsToFreshDay, spend } from '../platform/spending.ts'

/**
 * Takes in what one of the person's devices learned of e-Kinerja, and answers what it has not seen. It touches no
 * entry and no version: a supervisor's decision on what they saw stays possible. When the person's acts have added all
 * that a day takes, nothing is kept that was not there; `too-many-requests` names the seconds to the next day (of UTC).
 */
export async function syncRecords(
  deps: Pick<ServerDeps, 'db' | 'now' | 'random'>,
  actor: Actor,
  { epoch: seen, cursor: upTo, records }: RecordSyncRequest,
): Promise<Result<RecordSyncResponse, Problem>> {
  const { db, now } = deps
  const place = await readFeedPlace(db.read, actor)
  // Asked before anything is written, which might carry the feed past the cursor again.
  const isRestored = seen === place.epoch && upTo > place.head
  const { epoch } = isRestored ? await renewFeedEpoch(deps, actor, place.epoch) : place
  const at = now()
  const isKept =
    records.length === 0 || (await db.write((tx) => keep(tx, db.engine, { actor, records, at })))
  if (!isKept) return fail({ code: 'too-many-requests', retryAfterSeconds: secondsToFreshDay(at) })
  const cursor = seen === epoch ? upTo : 0
  const rows = await db.read
    .selectFrom('bkn_record')
    .select(['record', 'feed_seq'])
    .where('instansi_id', '=', actor.instansiId)
    .where('owner_id', '=', actor.personId)
    .where('feed_seq', '>', cursor)
    .orderBy('feed_seq')
    .limit(MAX_ANSWERED + 1)
    .execute()
  const page = rows.slice(0, countFitting(rows.slice(0, MAX_ANSWERED)))
  return ok({
    epoch,
    cursor: page.at(-1)?.feed_seq ?? cursor,
    more: rows.length > page.length,
    records: page.map(({ record }) => v.parse(BknRecordSchema, JSON.parse(record))),
  })
}

/** As many as a slow wire carries; the first always goes. */
function countFitting(rows: readonly { readonly record: string }[]): number {
  let bytes = 0
  const at = rows.findIndex(
    ({ record }, nth) => (bytes += Buffer.byteLength(record)) > MAX_PAGE_BYTES && nth > 0,
  )
  return at < 0 ? rows.length : at
}

type Keeping = {
  readonly actor: Pick<Actor, 'instansiId' | 'personId'>
  readonly records: readonly BknRecord[]
  /** Epoch milliseconds. */
  readonly at: number
}

/**
 * Numbered in the owner's feed, under its lock: who has read up to n has read all up to n. False, with nothing written,
 * when there is something new and the person has spent what their acts may add.
 */
async function keep(tx: Tx, engine: Engine, { actor, records, at }: Keeping): Promise<boolean> {
  const { instansiId, personId } = actor
  const feed = await lockFeed(tx, engine, instansiId, personId)
  const fresh = await unknownOf(tx, actor, records)
  if (fresh.length === 0) return true
  if (isSpent(feed, at)) return false
  const rows = fresh.map((record, index) => ({
    instansi_id: instansiId,
    owner_id: personId,
    fill_id: record.entry.id,
    recorded_at: record.at,
    record: JSON.stringify(record),
    feed_seq: feed.seq + index + 1,
  }))
  await tx.insertInto('bkn_record').values(rows).execute()
  const bytes = rows.reduce((sum, { record }) => sum + costOf(record), 0)
  await saveFeed(tx, spend({ ...feed, seq: feed.seq + rows.length }, at, bytes))
  return true
}

const costOf = (record: string): number => Buffer.byteLength(record) + BYTES_OF_AN_ACT

/** Those that are not there yet, each once, in their order. What was once seen is not written over. */
async function unknownOf(
  tx: Tx,
  { instansiId, personId }: Keeping['actor'],
  records: readonly BknRecord[],
): Promise<readonly BknRecord[]> {
  const known = await tx
    .selectFrom('bkn_record')
    .select(['fill_id', 'recorded_at'])
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', personId)
    .where(
      'fill_id',
      'in',
      records.map((record) => record.entry.id),
    )
    .execute()
  const seen = new Set(known.map((row) => keyOf(row.fill_id, row.recorded_at)))
  return records.filter((record) => {
    const key = keyOf(record.entry.id, record.at)
    const isFresh = !seen.has(key)
    seen.add(key)
    return isFresh
  })
}

const keyOf = (fillId: string, at: number): string => `${fillId}|${at}`
