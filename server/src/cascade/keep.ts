import type { KeepRhkForm } from '@jejak/shared/skp/cascade'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { Problem } from '../http/problem.ts'
import { BYTES_OF_AN_ACT } from '../platform/budgets.ts'
import type { Tx } from '../platform/db/database.ts'
import { lockFeed, saveFeed } from '../platform/feed-lock.ts'
import { isSpent, secondsToFreshDay, spend } from '../platform/spending.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { findLook, nowOf } from './looks.ts'

/** "My RHK stays as it is." Said of words that have changed again since, it is a conflict and nothing is kept. */
export async function keepRhk(
  tx: Tx,
  deps: Pick<ServerDeps, 'db' | 'now'>,
  actor: Actor,
  { skpId, rhkId, superiorRhkId, now }: KeepRhkForm,
): Promise<Result<null, Problem>> {
  const { instansiId, personId } = actor
  const at = deps.now()
  const feed = await lockFeed(tx, deps.db.engine, instansiId, personId)
  const found = await findLook(tx, actor, { skpId, rhkId })
  if (!found) return fail({ code: 'not-found' })
  const { row, isOpen } = found
  if (row.superiorRhkId !== superiorRhkId || nowOf(row) !== now) {
    const message = 'it reads otherwise by now'
    return fail({ code: 'conflict', errors: [{ path: 'now', message, code: 'stale' }] })
  }
  if (!isOpen) return ok(null)
  if (isSpent(feed, at)) {
    return fail({ code: 'too-many-requests', retryAfterSeconds: secondsToFreshDay(at) })
  }
  const answer = {
    superior_skp_id: row.superiorSkpId ?? '',
    superior_rhk_id: superiorRhkId,
    words: now,
    at,
  }
  await tx
    .insertInto('rhk_kept')
    .values({
      instansi_id: instansiId,
      skp_id: skpId,
      rhk_id: rhkId,
      owner_id: personId,
      ...answer,
    })
    .onConflict((one) => one.columns(['instansi_id', 'skp_id', 'rhk_id']).doUpdateSet(answer))
    .execute()
  await saveFeed(tx, spend(feed, at, BYTES_OF_AN_ACT + Buffer.byteLength(now ?? '')))
  return ok(null)
}
