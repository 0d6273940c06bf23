import type { Entry } from '@jejak/shared/entry/entry'
import { isOnEntry } from '@jejak/shared/sync/mutation'
import type { MutationResult, SyncResponse } from '@jejak/shared/sync/protocol'
import type { ReviewEntry } from '@jejak/shared/review/queue'
import { MAX_MUTATIONS } from '@jejak/shared/sync/protocol'
import type { JejakDatabase } from '../storage/database.ts'
import type { AcknowledgedRow, OutboxRow, RejectedRow } from '../storage/rows.ts'
import type { ClockAndIds } from '../storage/clock-and-ids.ts'
import { dropDependents, waitingOf } from '../storage/outbox.ts'
import { toContent } from '../storage/same.ts'
import { requireSyncState } from '../storage/sync-state.ts'
import { toShown } from '../storage/views.ts'
import { chooseBatch } from './batch.ts'
import { stillBehind, takeChoices } from './take-choices.ts'
import { holdAgain, isTooEarly } from './too-early.ts'

const KEEP_ACKNOWLEDGED_MS = 35 * 86_400_000

/** `hasLeft`: something in the outbox could go at once. */
export type Taken =
  | { readonly kind: 'taken'; readonly hasLeft: boolean }
  | { readonly kind: 'superseded' }

/**
 * Takes in one answer: results and rows in ONE transaction, never one without the other. Rows without results
 * would be painted over by a stale intent, and the next edit would claim to have seen what that hid.
 * Nothing is taken in when another runner has sent something meanwhile that this answer does not cover.
 */
export function applyAnswer({
  database,
  clock,
  batch,
  response,
  clockOffMs,
}: {
  readonly database: JejakDatabase
  readonly clock: ClockAndIds
  readonly batch: readonly OutboxRow[]
  readonly response: SyncResponse
  readonly clockOffMs?: number | undefined
}): Promise<Taken> {
  const { entries, outbox, acknowledged, rejected, queue, meta, files, receipts, memory } = database
  const tables = [entries, outbox, acknowledged, rejected, queue, meta, files, receipts, memory]
  return database.transaction('rw', tables, async () => {
    const covered = new Set(batch.map((row) => row.id))
    const unanswered = await outbox.where('sent').equals(1).toArray()
    if (unanswered.some((row) => !covered.has(row.id))) return { kind: 'superseded' }

    const state = await requireSyncState(database, clock)
    const hasNewEpoch = state.epoch !== null && state.epoch !== response.epoch
    if (hasNewEpoch) await startOver(database)
    // Rows first: what goes to the tray is what the screen would have shown on top of them.
    await takeRows(database, response.rows)
    await takeChoices(database, response.choices ?? [])
    for (const result of response.results) {
      await takeResult({ database, clock, rows: response.rows }, result)
    }
    if (response.results.length > 0) {
      const old = clock.now() - KEEP_ACKNOWLEDGED_MS
      await acknowledged.where('acknowledgedAt').below(old).delete()
    }
    const { pull, lastApplied: lastBefore, behind: _behind, ...before } = state
    const isFirst = state.epoch === null || hasNewEpoch || state.cursor === 0 || pull !== undefined
    // What was applied before the restore is just what this server does not know.
    const lastApplied = lastAppliedOf(response.results) ?? (hasNewEpoch ? undefined : lastBefore)
    await meta.put({
      ...before,
      epoch: response.epoch,
      cursor: hasNewEpoch ? response.cursor : Math.max(state.cursor, response.cursor),
      failures: 0,
      nextAttemptAt: 0,
      batchLimit: MAX_MUTATIONS,
      trouble: null,
      halt: null,
      lastSyncAt: clock.now(),
      reads: response.reads ?? [],
      ...(!hasNewEpoch && stillBehind(state, response.cursor)),
      ...(lastApplied !== undefined && { lastApplied }),
      ...(isFirst && response.more && { pull: { head: response.head ?? null } }),
      ...(clockOffMs !== undefined && { clockOffMs }),
    })
    const left = chooseBatch(await outbox.orderBy('seq').toArray(), {
      limit: 1,
      now: clock.now(),
      reads: response.reads,
    })
    return { kind: 'taken', hasLeft: left.length > 0 }
  })
}

const lastAppliedOf = (results: readonly MutationResult[]): string | undefined =>
  results.findLast(({ status }) => status === 'applied')?.id

type Taking = {
  readonly database: JejakDatabase
  readonly clock: ClockAndIds
  /** The person's own entries as they stand after the act. */
  readonly rows: readonly Entry[]
}

async function takeResult(
  { database, clock, rows }: Taking,
  result: MutationResult,
): Promise<void> {
  const row = await database.outbox.where('id').equals(result.id).first()
  // Answered before, to another runner.
  if (row?.seq === undefined) return
  const { seq } = row
  switch (result.status) {
    case 'applied':
      await database.outbox.delete(seq)
      await database.acknowledged.put({ ...row, seq, acknowledgedAt: clock.now() })
      if (result.receipt) await database.receipts.put({ ...result.receipt, entryId: row.entryId })
      if (row.mutation.kind === 'review.decide') await database.queue.delete(row.entryId)
      return
    case 'conflict':
      await database.outbox.update(seq, { sent: 0, conflict: result.fields })
      return
    case 'blocked':
      await database.outbox.update(seq, { sent: 0 })
      return
    case 'rejected':
      if (isTooEarly(row, result, rows)) await holdAgain({ database, clock }, { ...row, seq })
      else await moveToTray(database, row, result, clock.now())
  }
}

/** Why an intent is refused, and for a decision the entry as it now stands; undefined when nobody has looked at it. */
export type Refusal = Pick<RejectedRow, 'code' | 'field'> & {
  readonly because?: RejectedRow['because'] | undefined
  readonly entry?: ReviewEntry | null
}

/** A refusal takes what was built on it along: all of it stays readable in the tray until the person lets go. */
export async function moveToTray(
  database: JejakDatabase,
  row: OutboxRow,
  result: Refusal,
  now: number,
): Promise<void> {
  // What was learned stays on this device: nobody has to read that another one will not know it.
  if (!isOnEntry(row.mutation)) {
    await database.outbox.where('id').equals(row.id).delete()
    return
  }
  const waiting = await waitingOf(database, row.entryId)
  const isDecision = row.mutation.kind === 'review.decide'
  const item = isDecision ? await database.queue.get(row.entryId) : undefined
  const shown = toShown(await database.entries.get(row.entryId), waiting, database.personId)
  await database.rejected.put({
    id: row.id,
    entryId: row.entryId,
    kind: row.mutation.kind,
    code: result.code,
    ...(result.because && { because: result.because }),
    ...(result.field !== undefined && { field: result.field }),
    content: isDecision || !shown ? null : toContent(shown),
    about: item ? `${item.item.owner.name}: ${item.item.entry.text}` : '',
    mutations: waiting.map((item) => item.mutation),
    at: now,
  })
  await dropDependents(database, waiting)
  await database.outbox.where('entryId').equals(row.entryId).delete()
  if (!isDecision || result.entry === undefined) return
  if (result.entry?.status !== 'submitted') await database.queue.delete(row.entryId)
  else if (item) {
    await database.queue.put({ id: item.id, item: { ...item.item, entry: result.entry } })
  }
}

async function takeRows(database: JejakDatabase, rows: readonly Entry[]): Promise<void> {
  if (rows.length === 0) return
  const known = await database.entries.bulkGet(rows.map((row) => row.id))
  const newer = rows.filter((row, index) => row.version >= (known[index]?.version ?? 0))
  await database.entries.bulkPut(newer)
}

/**
 * The server's database was restored: what it now says is the truth, and what it had acknowledged after the
 * backup is offered again, in its old place. Its ledger tells the repeats apart.
 */
async function startOver(database: JejakDatabase): Promise<void> {
  const kept = await database.acknowledged.toArray()
  await database.entries.clear()
  await database.queue.clear()
  await database.outbox.bulkPut(kept.map(offerAgain))
  await database.acknowledged.clear()
  // The files may be from after the backup as well. What an entry still cites is sent again; a repeat changes nothing.
  await database.files.where('state').equals('sent').modify({ state: 'held', sentAt: null })
}

/** It waits for what it waited for the first time: this server may answer that otherwise. */
function offerAgain({ acknowledgedAt: _acknowledgedAt, ...row }: AcknowledgedRow): OutboxRow {
  return { ...row, sent: 0, holdUntil: 0, conflict: null, reoffered: 0 }
}
