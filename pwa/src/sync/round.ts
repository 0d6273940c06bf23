import { retryDelayMs } from '@jejak/shared/sync/backoff'
import { PROTOCOL, type SyncRequest } from '@jejak/shared/sync/protocol'
import type { Halt, OutboxRow, SyncState, Trouble } from '../storage/rows.ts'
import { requireSyncState } from '../storage/sync-state.ts'
import { readAnswer, type Answer } from './answer.ts'
import { applyAnswer } from './apply.ts'
import { chooseBatch } from './batch.ts'
import type { SyncDeps } from './sync-deps.ts'

export type RoundOutcome =
  /** Answered and taken in; `again` when the server or the outbox has more. */
  | { readonly kind: 'done'; readonly again: boolean }
  | { readonly kind: 'wait'; readonly trouble: Trouble; readonly until: number }
  | { readonly kind: 'halt'; readonly halt: Halt }

/** One round: one request, one answer, one transaction. */
export async function syncRound(deps: SyncDeps): Promise<RoundOutcome> {
  const { state, batch } = await markSent(deps)
  const request: SyncRequest = {
    protocol: PROTOCOL,
    deviceId: state.deviceId,
    person: deps.database.personId,
    epoch: state.epoch,
    cursor: state.cursor,
    mutations: batch.map((row) => row.mutation),
  }
  const answer = await ask(deps, request)
  switch (answer.kind) {
    case 'answered':
      return takeIn(deps, batch, answer)
    case 'too-large':
      return shrink(deps, batch)
    case 'wait':
      return backOff(deps, answer)
    case 'halt':
      await deps.database.meta.update('sync', { halt: answer.halt })
      return { kind: 'halt', halt: answer.halt }
  }
}

/** The mark is on disk before the request leaves: a tab that dies in mid-request knows what the server may know. */
function markSent(deps: SyncDeps): Promise<{ state: SyncState; batch: OutboxRow[] }> {
  const { database, clock } = deps
  return database.transaction('rw', database.outbox, database.meta, async () => {
    const state = await requireSyncState(database, clock)
    const outbox = await database.outbox.orderBy('seq').toArray()
    const batch = chooseBatch(outbox, { limit: state.batchLimit, now: clock.now() })
    if (batch.length === 0) return { state, batch }
    const marked = batch.map((row) => ({ ...row, sent: 1 as const, attempts: row.attempts + 1 }))
    await database.outbox.bulkPut(marked)
    return { state, batch }
  })
}

async function ask(deps: SyncDeps, request: SyncRequest): Promise<Answer> {
  try {
    const response = await deps.post(JSON.stringify(request))
    return await readAnswer(
      response,
      request.mutations.map((mutation) => mutation.id),
    )
  } catch {
    // No connection, time-out, or a body cut short: all the same to us, nothing was answered.
    return { kind: 'wait', trouble: 'network' }
  }
}

async function takeIn(
  deps: SyncDeps,
  batch: readonly OutboxRow[],
  { response }: Extract<Answer, { kind: 'answered' }>,
): Promise<RoundOutcome> {
  const { database, clock } = deps
  const taken = await applyAnswer({ database, clock, batch, response })
  return { kind: 'done', again: taken.kind === 'superseded' || response.more || taken.hasLeft }
}

/** Nothing of a refused body was applied. New ones go first; what was once sent stays together until it cannot. */
async function shrink(deps: SyncDeps, batch: readonly OutboxRow[]): Promise<RoundOutcome> {
  const { database } = deps
  const unsent = batch.filter((row) => row.sent === 0)
  const isAllOld = unsent.length === 0
  const limit =
    isAllOld || unsent.length === batch.length ? batch.length / 2 : batch.length - unsent.length
  await database.transaction('rw', database.outbox, database.meta, async () => {
    const seqs = (isAllOld ? batch : unsent).map((row) => row.seq)
    await database.outbox
      .where('seq')
      .anyOf(seqs.filter((seq) => seq !== undefined))
      .modify({ sent: 0 })
    await database.meta.update('sync', { batchLimit: Math.max(1, Math.floor(limit)) })
  })
  // One mutation alone is too large for something on the way: no hot loop.
  return batch.length > 1 ? { kind: 'done', again: true } : backOff(deps, { trouble: 'server' })
}

async function backOff(
  deps: SyncDeps,
  why: { readonly trouble: Trouble; readonly retryAfterMs?: number },
): Promise<RoundOutcome> {
  const { database, clock, chance } = deps
  const state = await requireSyncState(database, clock)
  const failures = state.failures + 1
  const until = clock.now() + retryDelayMs(failures, chance(), why.retryAfterMs)
  await database.meta.update('sync', { failures, nextAttemptAt: until, trouble: why.trouble })
  return { kind: 'wait', trouble: why.trouble, until }
}
