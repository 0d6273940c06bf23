import type { ReviewEntry } from '@jejak/shared/review/queue'
import type { Mutation } from '@jejak/shared/sync/mutation'
import {
  MAX_PAGE_BYTES,
  MAX_PAGE_BYTES_BESIDE_RESULTS,
  PROTOCOL,
  READS,
  type MutationResult,
  type SyncRequest,
  type SyncResponse,
} from '@jejak/shared/sync/protocol'
import type { CommandSource, Outcome } from '../platform/command.ts'
import type { Tx, Work } from '../platform/db/database.ts'
import { readFeedPlace, renewFeedEpoch, type FeedPlace } from '../platform/feed-epoch.ts'
import type { FeedOwner, RowKind, RowKindName, RowTypes } from '../platform/feed-rows.ts'
import type { Actor } from '../platform/server-deps.ts'
import { applyCommand } from './apply-command.ts'
import { feedPage, type FeedPage } from './feed-page.ts'
import { handlerOf } from './handlers.ts'
import { isRecorded } from './ledger.ts'
import { ROW_KINDS } from './row-kinds.ts'

type SyncDeps = CommandSource['deps']

/**
 * Mutations first, then what the client has not seen: one answer holds both, never one without the other. A client
 * whose epoch is an older one (the database was restored from a backup) gets the new epoch and nothing applied: it
 * re-sends its acknowledged writes first, and its other mutations rely on those. The rows of the page are few beside
 * results: a slow wire brings the results first.
 */
export async function runSync(
  deps: SyncDeps,
  actor: Actor,
  request: SyncRequest,
): Promise<SyncResponse> {
  const { db, now } = deps
  const { mutations } = request
  const { epoch, head } = await placeFor(deps, actor, request)
  const isCurrent = request.epoch === epoch
  const cursor = isCurrent ? request.cursor : 0
  const works = isCurrent || request.epoch === null ? worksOf(deps, actor, request) : []
  const readAnswer = async (tx: Tx) => {
    const page = await feedPage(tx, actor, {
      cursor,
      ...(isCurrent && request.behind && { behind: request.behind }),
      maxBytes: mutations.length > 0 ? MAX_PAGE_BYTES_BESIDE_RESULTS : MAX_PAGE_BYTES,
      held: new Set(objectIds(mutations)),
    })
    const rows = await rowsOf(tx, actor, { kind: 'entry', page, mutations })
    const choices = await rowsOf(tx, actor, { kind: 'choice', page, mutations })
    const shown = await shownObjects(tx, actor, { now: now(), mutations })
    return { page, rows, choices, shown }
  }
  // Who only asks waits for nobody's commit.
  const { values: outcomes, answer } =
    works.length > 0
      ? await db.writeThenRead(works, readAnswer)
      : { values: [], answer: await readAnswer(db.read) }
  return {
    protocol: PROTOCOL,
    epoch,
    cursor: answer.page.cursor,
    more: answer.page.more,
    ...(answer.page.more && { head: Math.max(head, answer.page.cursor) }),
    reads: [...READS],
    results: mutations.map((mutation, at) =>
      toResult(mutation, outcomes[at], answer.shown(mutation)),
    ),
    rows: answer.rows,
    choices: answer.choices,
    time: now(),
  }
}

/**
 * Where the person's feed stands. A cursor beyond its end, or an act that this device was told was applied and that
 * nobody here knows, was answered by a database that is no more: that of after the backup.
 */
async function placeFor(deps: SyncDeps, actor: Actor, request: SyncRequest): Promise<FeedPlace> {
  const { read } = deps.db
  const place = await readFeedPlace(read, actor)
  if (request.epoch !== place.epoch) return place
  const { cursor, lastApplied } = request
  const isWhole =
    cursor <= place.head &&
    (lastApplied === undefined || (await isRecorded(read, actor, lastApplied)))
  return isWhole ? place : renewFeedEpoch(deps, actor, place.epoch)
}

/** One piece of work a mutation; undefined when it was held back because an earlier one of its object did not apply. */
function worksOf(
  deps: SyncDeps,
  actor: Actor,
  { mutations, deviceId }: SyncRequest,
): readonly Work<Outcome | undefined>[] {
  // By which mutation, because PostgreSQL may run a piece again and it must not hold itself back.
  const blockedBy = new Map<string, string>()
  return mutations.map((mutation) => async (tx: Tx) => {
    const objectId = handlerOf(mutation).objectId(mutation)
    const first = blockedBy.get(objectId)
    if (first !== undefined && first !== mutation.id) return undefined
    const outcome = await applyCommand({ tx, deps, actor, deviceId }, mutation)
    if (outcome.status !== 'applied') blockedBy.set(objectId, first ?? mutation.id)
    return outcome
  })
}

/** Rows of one kind: those of the page, then the person's own that the mutations touched, as they stand now. */
async function rowsOf<Kind extends RowKindName>(
  tx: Tx,
  owner: FeedOwner,
  {
    kind,
    page,
    mutations,
  }: {
    readonly kind: Kind
    readonly page: FeedPage
    readonly mutations: readonly Mutation[]
  },
): Promise<RowTypes[Kind][]> {
  const rows = page.rows.flatMap((each) =>
    // A row of a kind is of its type; TypeScript cannot follow a pair through a parameter.
    each.kind === kind ? [each.row as RowTypes[Kind]] : [],
  )
  const inPage = new Set(rows.map((row) => row.id))
  const touched = objectIds(mutations.filter((mutation) => handlerOf(mutation).rowKind === kind))
  const ids = touched.filter((id) => !inPage.has(id))
  const reader: RowKind<Kind> = ROW_KINDS[kind]
  return [...rows, ...(await reader.ownById(tx, owner, ids))]
}

/** Finds what a mutation's outcome shows the actor, by the rule of its kind; null when that is nothing. */
async function shownObjects(
  tx: Tx,
  actor: Actor,
  { mutations, now }: { readonly mutations: readonly Mutation[]; readonly now: number },
): Promise<(mutation: Mutation) => ReviewEntry | null> {
  const byKind = new Map<Mutation['kind'], ReadonlyMap<string, ReviewEntry>>()
  for (const [kind, same] of Map.groupBy(mutations, (mutation) => mutation.kind)) {
    const { show } = handlerOf(same[0]!)
    if (show) byKind.set(kind, await show(tx, actor, { ids: objectIds(same), now }))
  }
  return (mutation) =>
    byKind.get(mutation.kind)?.get(handlerOf(mutation).objectId(mutation)) ?? null
}

const objectIds = (mutations: readonly Mutation[]): readonly string[] => [
  ...new Set(mutations.map((mutation) => handlerOf(mutation).objectId(mutation))),
]

function toResult(
  { id }: Mutation,
  outcome: Outcome | undefined,
  entry: ReviewEntry | null,
): MutationResult {
  if (!outcome) return { id, status: 'blocked' }
  switch (outcome.status) {
    case 'applied':
      return {
        id,
        status: 'applied',
        version: outcome.version,
        entry,
        ...(outcome.receipt && { receipt: outcome.receipt }),
      }
    case 'rejected':
      return {
        id,
        status: 'rejected',
        code: outcome.code,
        ...(outcome.because && { because: outcome.because }),
        entry,
      }
    case 'conflict':
      return { id, status: 'conflict', fields: [...outcome.fields] }
  }
}
