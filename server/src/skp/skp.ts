import { skpTransition } from '@jejak/shared/skp/agreement'
import { hasAdendum } from '@jejak/shared/skp/skp-state'
import type { Skp, SkpContent } from '@jejak/shared/skp/skp'
import { fail, ok, type Result } from '@jejak/shared/result'
import { appendAudit } from '../platform/audit/chain.ts'
import type { Tx } from '../platform/db/database.ts'
import type { SkpTable } from '../platform/db/organisation-tables.ts'
import { listPeriods } from '../org/instansi.ts'
import { BYTES_OF_AN_ACT } from '../platform/budgets.ts'
import { lockFeed, saveFeed } from '../platform/feed-lock.ts'
import { isSpent, secondsToFreshDay, spend } from '../platform/spending.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import type { Problem } from '../http/problem.ts'
import { wasReturned } from './acts.ts'
import { choicesOf, wrongPlaces } from './choices.ts'
import { actingPostsOf, wrongPost } from './acting-post.ts'
import { wrongLinks } from './links.ts'
import { storePlanRows } from './plan-rows.ts'
import { refusalOf } from './refusal.ts'
import { adendumOf, contentOf, readSkp, sealedPlan, toSkp, writtenOf } from './skp-row.ts'
import { markTakenUp } from './taken-up.ts'

/** All SKPs of a person, newest year first. */
export async function listSkp(tx: Tx, actor: Actor): Promise<Skp[]> {
  const rows = await tx
    .selectFrom('skp')
    .selectAll()
    .where('instansi_id', '=', actor.instansiId)
    .where('owner_id', '=', actor.personId)
    .orderBy('year', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const acting = await actingPostsOf(tx, actor.instansiId, rows)
  return rows.map((row) => toSkp(row, acting(row)))
}

/** What a plan takes of the database: its content, and its rows, which repeat the words of their RHK. */
const bytesOf = (content: SkpContent): number =>
  choicesOf(content).reduce(
    (sum, { rhk, deskripsi }) => sum + Buffer.byteLength(rhk) + Buffer.byteLength(deskripsi),
    Buffer.byteLength(JSON.stringify(content)),
  )

type Saving = {
  readonly id: string
  readonly baseVersion: number
  readonly content: SkpContent
  /** When it is made: the post they act in whose plan it is. */
  readonly actingPostId?: string | undefined
}

/**
 * Creates (`baseVersion` 0) or replaces an SKP of the actor's own, compare-and-set. For which post it is is said when it
 * is made, and never again. A rencana aksi on which
 * submitted or approved entries stand cannot be taken out: their meaning would go with it. With an adendum under way the
 * plan in force stays as it is, and the adendum is written. What a save adds is the
 * person's spending; past the end of a day it is `too-many-requests` with the seconds to the next (of UTC).
 */
export async function saveSkp(
  tx: Tx,
  deps: Pick<ServerDeps, 'db' | 'now' | 'random' | 'seal'>,
  actor: Actor,
  saving: Saving,
): Promise<Result<Skp, Problem>> {
  const { instansiId, personId } = actor
  const at = deps.now()
  const feed = await lockFeed(tx, deps.db.engine, instansiId, personId)
  const before = await readSkp(tx, actor, saving.id)
  const refusal = before ? await refusedSave(tx, actor, before, saving) : null
  if (refusal) return fail(refusal)
  if (!before && saving.baseVersion !== 0) return fail({ code: 'not-found' })
  if (isSpent(feed, at)) {
    return fail({ code: 'too-many-requests', retryAfterSeconds: secondsToFreshDay(at) })
  }
  const periods = await listPeriods(tx, instansiId)
  const errors = [
    ...(await wrongPlaces(tx, actor, { ...saving, before, periods })),
    ...(await wrongLinks(tx, actor, saving, before)),
    ...(await wrongPost(tx, actor, saving, before)),
  ]
  if (errors.length > 0) return fail({ code: 'invalid', errors })

  const after = savedRow(actor, saving, before)
  await storeSkp(tx, after, { isNew: !before })
  await markTakenUp(tx, actor, { ...saving.content, id: saving.id })
  const head = await appendAudit(tx, deps, feed, {
    objectId: saving.id,
    act: 'skp.save',
    personId,
    version: after.version,
    at,
    content: sealedPlan(contentOf(after), adendumOf(after), after.acting_post_id),
    lines: null,
    mutationId: null,
  })
  const added = bytesOf(saving.content) - (before ? bytesOf(writtenOf(before)) : 0)
  const bytes = BYTES_OF_AN_ACT + Math.max(0, added)
  await saveFeed(tx, spend({ ...feed, ...head }, at, bytes))
  const acting = await actingPostsOf(tx, instansiId, [after])
  return ok(toSkp(after, acting(after)))
}

/** Why this plan is not written on, or not from this version; null when it is. */
async function refusedSave(
  tx: Tx,
  { personId }: Actor,
  before: SkpTable,
  { baseVersion }: Saving,
): Promise<Problem | null> {
  const next = skpTransition(before.state, 'save', {
    isOwner: before.owner_id === personId,
    isApprover: false,
    isVersionSeen: before.version === baseVersion,
    hasComment: false,
    hasResults: false,
    wasReturned: await wasReturned(tx, before),
  })
  return next.ok ? null : refusalOf(next.reason, before)
}

/** The row as it stands after a save: an adendum is written beside the plan in force. */
function savedRow(
  { instansiId, personId }: Actor,
  { id, baseVersion, content, actingPostId }: Saving,
  before: SkpTable | undefined,
): SkpTable {
  const text = JSON.stringify(content)
  const isAdendum = before !== undefined && hasAdendum(before.state)
  return {
    instansi_id: instansiId,
    id,
    owner_id: personId,
    year: content.year,
    version: baseVersion + 1,
    state: before?.state ?? 'draft',
    content: isAdendum ? before.content : text,
    adendum: isAdendum ? text : null,
    submitted_at: before?.submitted_at ?? null,
    acting_post_id: before ? before.acting_post_id : (actingPostId ?? null),
  }
}

async function storeSkp(tx: Tx, row: SkpTable, { isNew }: { readonly isNew: boolean }) {
  const { instansi_id: instansiId, id, owner_id: ownerId } = row
  if (isNew) {
    await tx.insertInto('skp').values(row).execute()
  } else {
    await tx
      .updateTable('skp')
      .set(row)
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .execute()
  }
  await storePlanRows(tx, { instansiId, ownerId, skpId: id }, contentOf(row))
}
