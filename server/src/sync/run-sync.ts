import type { Entry } from '@jejak/shared/entry/entry'
import type { Mutation } from '@jejak/shared/sync/mutation'
import {
  PROTOCOL,
  type MutationResult,
  type SyncRequest,
  type SyncResponse,
} from '@jejak/shared/sync/protocol'
import { can } from '../access/can.ts'
import type { Tx } from '../platform/db/database.ts'
import { toEntry, toReviewEntry } from '../entries/entry-row.ts'
import { requireInstansi, type Instansi } from '../org/instansi.ts'
import type { Actor, World } from '../world.ts'
import { applyMutation } from './apply.ts'
import { feedPage } from './feed.ts'
import type { Outcome } from './ledger.ts'

/**
 * Mutations first, then what the client has not seen: one answer holds both, never one without the other. A client that
 * has not heard of a restore gets the new epoch and nothing applied: what it was told before comes again first, and its
 * mutations rely on that.
 */
export async function runSync(
  world: Pick<World, 'db' | 'now' | 'random'>,
  actor: Actor,
  request: SyncRequest,
): Promise<SyncResponse> {
  const { read } = world.db
  const instansi = await requireInstansi(read, actor.instansiId, world.now())
  const isCurrent = request.epoch === instansi.epoch
  const outcomes = isCurrent || request.epoch === null ? await applyAll(world, actor, request) : []
  const cursor = isCurrent ? request.cursor : 0
  const page = await feedPage(read, actor.instansiId, actor.personId, cursor)
  const touched = await touchedEntries(read, actor, instansi, request.mutations)
  const inPage = new Set(page.rows.map((row) => row.id))
  return {
    protocol: PROTOCOL,
    epoch: instansi.epoch,
    cursor: page.cursor,
    more: page.more,
    results: request.mutations.map((mutation, at) => toResult(mutation, outcomes[at], touched)),
    rows: [...page.rows, ...touched.own.filter((entry) => !inPage.has(entry.id))],
  }
}

/** Undefined for a mutation that was held back because an earlier one of the same entry did not apply. */
async function applyAll(
  world: Pick<World, 'db' | 'now' | 'random'>,
  actor: Actor,
  { mutations, deviceId }: SyncRequest,
): Promise<(Outcome | undefined)[]> {
  if (mutations.length === 0) return []
  // By which mutation, because PostgreSQL may run a piece again and it must not hold itself back.
  const blockedBy = new Map<string, string>()
  return world.db.writeInOrder(
    mutations.map((mutation) => async (tx: Tx) => {
      const first = blockedBy.get(mutation.entryId)
      if (first !== undefined && first !== mutation.id) return undefined
      const outcome = await applyMutation({ tx, world, actor, deviceId }, mutation)
      if (outcome.status !== 'applied') blockedBy.set(mutation.entryId, first ?? mutation.id)
      return outcome
    }),
  )
}

type Touched = {
  readonly own: readonly Entry[]
  readonly reviewed: ReadonlyMap<string, ReturnType<typeof toReviewEntry>>
}

/** The entries the mutations were about, as they stand now: the person's own, and those they may review. */
async function touchedEntries(
  tx: Tx,
  actor: Actor,
  instansi: Instansi,
  mutations: readonly Mutation[],
): Promise<Touched> {
  const ids = [...new Set(mutations.map((mutation) => mutation.entryId))]
  if (ids.length === 0) return { own: [], reviewed: new Map() }
  const rows = await tx
    .selectFrom('entry')
    .selectAll()
    .where('instansi_id', '=', actor.instansiId)
    .where('id', 'in', ids)
    .execute()
  const others = rows.filter((row) => row.owner_id !== actor.personId)
  const visible = await can({
    tx,
    actor,
    permission: 'entry.review',
    ids: others.map((row) => row.id),
    onDay: instansi.today,
  })
  return {
    own: rows.filter((row) => row.owner_id === actor.personId).map(toEntry),
    reviewed: new Map(
      others.filter((row) => visible.has(row.id)).map((row) => [row.id, toReviewEntry(row)]),
    ),
  }
}

function toResult(
  { id, kind, entryId }: Mutation,
  outcome: Outcome | undefined,
  touched: Touched,
): MutationResult {
  if (!outcome) return { id, status: 'blocked' }
  // Only a decision is answered with an entry: the owner has the feed, and a stranger learns nothing.
  const entry = kind === 'review.decide' ? (touched.reviewed.get(entryId) ?? null) : null
  switch (outcome.status) {
    case 'applied':
      return { id, status: 'applied', version: outcome.version, entry }
    case 'rejected':
      return { id, status: 'rejected', code: outcome.code, entry }
    case 'conflict':
      return { id, status: 'conflict', fields: [...outcome.fields] }
  }
}
