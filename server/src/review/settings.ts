import { fail, ok, type Result } from '@jejak/shared/result'
import type { Problem } from '../http/problem.ts'
import { recordAct } from '../org/office-acts.ts'
import { lockInstansi } from '../platform/db/lock-instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'

type Settings = { readonly escalationDays: number; readonly version: number }

/** How long work may wait before it is passed to the next level. */
export async function readReviewSettings(tx: Tx, instansiId: string): Promise<Settings> {
  const row = await tx
    .selectFrom('instansi')
    .select(['escalation_days', 'review_version'])
    .where('instansi_id', '=', instansiId)
    .executeTakeFirstOrThrow()
  return { escalationDays: row.escalation_days, version: row.review_version }
}

/** Changes it, compare-and-set; the act stands in the record of whoever did it. */
export async function saveReviewSettings(
  tx: Tx,
  deps: Pick<ServerDeps, 'db' | 'now' | 'random' | 'seal'>,
  actor: Actor,
  {
    escalationDays,
    baseVersion,
  }: { readonly escalationDays: number; readonly baseVersion: number },
): Promise<Result<{ readonly version: number }, Problem>> {
  const { instansiId } = actor
  await lockInstansi(tx, deps.db.engine, instansiId)
  const before = await readReviewSettings(tx, instansiId)
  if (before.version !== baseVersion) return fail({ code: 'conflict' })
  const version = baseVersion + 1
  await tx
    .updateTable('instansi')
    .set({ escalation_days: escalationDays, review_version: version })
    .where('instansi_id', '=', instansiId)
    .execute()
  await recordAct(tx, deps, actor, {
    act: 'period.review-settings',
    objectId: instansiId,
    version,
    content: { escalationDays },
  })
  return ok({ version })
}
