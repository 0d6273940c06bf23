import * as v from 'valibot'
import { StoredSkpContentSchema, type Skp, type SkpContent } from '@jejak/shared/skp/skp'
import { fail, ok, type Result } from '@jejak/shared/result'
import { appendAudit } from '../platform/audit/chain.ts'
import type { Tx } from '../platform/db/database.ts'
import type { SkpTable } from '../platform/db/organisation-tables.ts'
import { listPeriods } from '../org/instansi.ts'
import { BYTES_OF_AN_ACT } from '../platform/budgets.ts'
import { lockFeed, saveFeed } from '../platform/feed-lock.ts'
import { isSpent, secondsToFreshDay, spend } from '../platform/spending.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { choicesOf, wrongPlaces, type Wrong } from './choices.ts'
import { storePlanRows } from './plan-rows.ts'

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
  return rows.map(toSkp)
}

const toSkp = (row: SkpTable): Skp => ({ id: row.id, version: row.version, ...contentOf(row) })

const contentOf = (row: Pick<SkpTable, 'content'>): SkpContent =>
  v.parse(StoredSkpContentSchema, JSON.parse(row.content))

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
}
export type SkpRefusal =
  | { readonly code: 'conflict' | 'not-found' }
  | { readonly code: 'too-many-requests'; readonly retryAfterSeconds: number }
  | { readonly code: 'invalid'; readonly errors: readonly Wrong[] }

/**
 * Creates (`baseVersion` 0) or replaces an SKP of the actor's own, compare-and-set. A rencana aksi on which
 * submitted or approved entries stand cannot be taken out: their meaning would go with it. What a save adds is the
 * person's spending; past the end of a day it is `too-many-requests` with the seconds to the next (of UTC).
 */
export async function saveSkp(
  tx: Tx,
  deps: Pick<ServerDeps, 'db' | 'now' | 'random' | 'seal'>,
  actor: Actor,
  saving: Saving,
): Promise<Result<Skp, SkpRefusal>> {
  const { instansiId, personId } = actor
  const at = deps.now()
  const feed = await lockFeed(tx, deps.db.engine, instansiId, personId)
  const before = await tx
    .selectFrom('skp')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', saving.id)
    .executeTakeFirst()
  if (before && before.owner_id !== personId) return fail({ code: 'not-found' })
  if (!before && saving.baseVersion !== 0) return fail({ code: 'not-found' })
  if (before && before.version !== saving.baseVersion) return fail({ code: 'conflict' })
  if (isSpent(feed, at)) {
    return fail({ code: 'too-many-requests', retryAfterSeconds: secondsToFreshDay(at) })
  }
  const periods = await listPeriods(tx, instansiId)
  const errors = await wrongPlaces(tx, actor, { ...saving, before, periods })
  if (errors.length > 0) return fail({ code: 'invalid', errors })

  const version = saving.baseVersion + 1
  await storeSkp(tx, actor, { ...saving, version, isNew: !before })
  const head = await appendAudit(tx, deps, feed, {
    objectId: saving.id,
    act: 'skp.save',
    personId,
    version,
    at,
    content: saving.content,
    lines: null,
    mutationId: null,
  })
  const added = bytesOf(saving.content) - (before ? bytesOf(contentOf(before)) : 0)
  const bytes = BYTES_OF_AN_ACT + Math.max(0, added)
  await saveFeed(tx, spend({ ...feed, ...head }, at, bytes))
  return ok({ id: saving.id, version, ...saving.content })
}

async function storeSkp(
  tx: Tx,
  { instansiId, personId }: Actor,
  { id, version, content, isNew }: Saving & { readonly version: number; readonly isNew: boolean },
) {
  const row = { year: content.year, version, content: JSON.stringify(content) }
  if (isNew) {
    await tx
      .insertInto('skp')
      .values({ instansi_id: instansiId, id, owner_id: personId, ...row })
      .execute()
  } else {
    await tx
      .updateTable('skp')
      .set(row)
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .execute()
  }
  await storePlanRows(tx, { instansiId, ownerId: personId, skpId: id }, content)
}
