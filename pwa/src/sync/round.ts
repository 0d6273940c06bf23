import { retryDelayMs } from '@jejak/shared/sync/backoff'
import { PROTOCOL, READS as LATER_FIELDS, type SyncRequest } from '@jejak/shared/sync/protocol'
import { isOnEntry } from '@jejak/shared/sync/mutation'
import type { Halt, OutboxRow, SyncState, Trouble } from '../storage/rows.ts'
import { requireSyncState } from '../storage/sync-state.ts'
import { readAnswer, type Answer } from './answer.ts'
import { applyAnswer, moveToTray, type Refusal } from './apply.ts'
import { chooseBatch } from './batch.ts'
import { clockOff } from './clock-off.ts'
import type { SyncDeps } from './sync-deps.ts'

const READS: ReadonlySet<string> = new Set(LATER_FIELDS)

export type RoundOutcome =
  /** Answered and taken in; `again` when the server or the outbox has more. */
  | { readonly kind: 'done'; readonly again: boolean }
  | { readonly kind: 'wait'; readonly trouble: Trouble; readonly restMs: number }
  | { readonly kind: 'halt'; readonly halt: Halt }

/** One round: one request, one answer, one transaction. */
export async function syncRound(deps: SyncDeps): Promise<RoundOutcome> {
  const { state, batch } = await markSent(deps)
  const answer = await ask(deps, toRequest(deps, state, batch))
  switch (answer.kind) {
    case 'answered':
      return takeIn(deps, batch, answer)
    case 'too-large':
      return batch.length > 1 ? shrink(deps, batch) : giveUpOne(deps, batch, 'too-large')
    case 'unreadable':
      return findUnreadable(deps, batch, answer.fields)
    case 'wait':
      return backOff(deps, answer)
    case 'halt':
      return halt(deps, answer.halt)
  }
}

const toRequest = (
  { database }: SyncDeps,
  { deviceId, epoch, cursor, reads = [], lastApplied, behind }: SyncState,
  batch: readonly OutboxRow[],
): SyncRequest => ({
  protocol: PROTOCOL,
  deviceId,
  person: database.personId,
  epoch,
  cursor,
  // A server that does not read it would refuse the whole request.
  ...(lastApplied !== undefined && reads.includes('lastApplied') && { lastApplied }),
  ...(behind !== undefined && reads.includes('behind') && { behind }),
  mutations: batch.map((row) => row.mutation),
})

/** The mark is on disk before the request leaves: a tab that dies in mid-request knows what the server may know. */
function markSent(deps: SyncDeps): Promise<{ state: SyncState; batch: OutboxRow[] }> {
  const { database, clock } = deps
  return database.transaction('rw', database.outbox, database.meta, async () => {
    const state = await requireSyncState(database, clock)
    const outbox = await database.outbox.orderBy('seq').toArray()
    const batch = chooseBatch(outbox, {
      limit: state.batchLimit,
      now: clock.now(),
      reads: state.reads,
    })
    if (batch.length === 0) return { state, batch }
    const marked = batch.map((row) => ({ ...row, sent: 1 as const, attempts: row.attempts + 1 }))
    await database.outbox.bulkPut(marked)
    return { state, batch }
  })
}

async function ask(deps: SyncDeps, request: SyncRequest): Promise<Answer> {
  try {
    const sentAt = deps.clock.now()
    const response = await deps.post(JSON.stringify(request))
    const receivedAt = deps.clock.now()
    const answer = await readAnswer(
      response,
      request.mutations.map((mutation) => mutation.id),
    )
    if (answer.kind !== 'answered') return answer
    const { time } = answer.response
    if (time === undefined) return answer
    return { ...answer, clockOffMs: clockOff(time, { sentAt, receivedAt }) }
  } catch {
    // No connection, time-out, or a body cut short: all the same to us, nothing was answered.
    return { kind: 'wait', trouble: 'network' }
  }
}

async function takeIn(
  deps: SyncDeps,
  batch: readonly OutboxRow[],
  { response, clockOffMs }: Extract<Answer, { kind: 'answered' }>,
): Promise<RoundOutcome> {
  const { database, clock } = deps
  const taken = await applyAnswer({ database, clock, batch, response, clockOffMs })
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
  return { kind: 'done', again: true }
}

/** Out of the queue goes what the server names; else the batch is halved until one is left that it cannot read. */
async function findUnreadable(
  deps: SyncDeps,
  batch: readonly OutboxRow[],
  fields: readonly string[],
): Promise<RoundOutcome> {
  const named = new Map<OutboxRow, string>()
  for (const path of fields) {
    const [, at, field = ''] = /^mutations\.(\d+)\.?(.*)$/.exec(path) ?? []
    const row = batch[Number(at)]
    if (row && !named.has(row)) named.set(row, field)
  }
  if (named.size > 0) {
    for (const [row, field] of named) {
      if (field === 'kind' && !isOnEntry(row.mutation)) await waitForReader(deps, row)
      else await giveUp(deps, row, { code: 'unreadable', field })
    }
    return { kind: 'done', again: true }
  }
  // The server is an older one than it was: it no longer reads what it said it reads.
  const { reads = [] } = await requireSyncState(deps.database, deps.clock)
  if (reads.length > 0 && fields.length > 0 && fields.every((path) => READS.has(path))) {
    await deps.database.meta.update('sync', { reads: [] })
    return { kind: 'done', again: true }
  }
  // It names something else of the request: then no mutation is to blame, and none may go.
  if (fields.length > 0 || batch.length === 0) return halt(deps, 'refused')
  return batch.length > 1 ? shrink(deps, batch) : giveUpOne(deps, batch, 'unreadable')
}

/** The server was newer when it said what it reads. Choices wait for one that does so again; nobody has to know. */
function waitForReader({ database }: SyncDeps, { id }: OutboxRow): Promise<void> {
  const { outbox, meta } = database
  return database.transaction('rw', outbox, meta, async () => {
    await outbox.where('id').equals(id).modify({ sent: 0 })
    await meta.update('sync', { reads: [] })
  })
}

/**
 * One mutation alone is refused without a word about it. It goes to the tray only if the same request without it is
 * answered: otherwise something on the way refuses us, and everything waits where it is.
 */
async function giveUpOne(
  deps: SyncDeps,
  batch: readonly OutboxRow[],
  code: Refusal['code'],
): Promise<RoundOutcome> {
  const [row] = batch
  const state = await requireSyncState(deps.database, deps.clock)
  const answer = await ask(deps, toRequest(deps, state, []))
  if (!row || answer.kind !== 'answered') {
    return code === 'too-large' ? backOff(deps, { trouble: 'server' }) : halt(deps, 'refused')
  }
  await giveUp(deps, row, { code })
  return { kind: 'done', again: true }
}

/** Moves the intent, and what hangs on it, to the tray, where the person reads why. */
function giveUp({ database, clock }: SyncDeps, row: OutboxRow, refusal: Refusal): Promise<void> {
  const { entries, outbox, rejected, queue } = database
  return database.transaction('rw', [entries, outbox, rejected, queue], async () => {
    // Another runner may have had it answered meanwhile.
    const now = await outbox.where('id').equals(row.id).first()
    if (now) await moveToTray(database, now, refusal, clock.now())
  })
}

async function halt({ database }: SyncDeps, why: Halt): Promise<RoundOutcome> {
  await database.meta.update('sync', { halt: why })
  return { kind: 'halt', halt: why }
}

async function backOff(
  deps: SyncDeps,
  why: { readonly trouble: Trouble; readonly retryAfterMs?: number },
): Promise<RoundOutcome> {
  const { database, clock, chance } = deps
  const state = await requireSyncState(database, clock)
  const failures = state.failures + 1
  const { trouble, retryAfterMs } = why
  const restMs = retryDelayMs(failures, chance(), retryAfterMs)
  const nextAttemptAt = clock.now() + restMs
  await database.meta.update('sync', { failures, nextAttemptAt, restMs, trouble })
  return { kind: 'wait', trouble, restMs }
}
