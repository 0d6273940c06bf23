import * as v from 'valibot'
import { mergeReasons, ReasonSchema, type Reason } from '@jejak/shared/review/reason'
import { lockFeed } from '../platform/feed-lock.ts'
import type { Tx } from '../platform/db/database.ts'
import type { ReviewReasonTable } from '../platform/db/work-tables.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'

/**
 * What one device of a supervisor knows of their own reasons, laid together with what the others know. Asking twice
 * changes nothing, and the order in which devices come does not matter.
 */
export async function exchangeReasons(
  tx: Tx,
  { db, now }: Pick<ServerDeps, 'db' | 'now'>,
  { instansiId, personId }: Actor,
  said: readonly Reason[],
): Promise<readonly Reason[]> {
  // Two devices at once: one after the other.
  await lockFeed(tx, db.engine, instansiId, personId)
  const known = await readReasons(tx, { instansiId, personId })
  // A device whose clock runs ahead must not win for ever.
  const heard = said.map((one) => ({ ...one, usedAt: Math.min(one.usedAt, now()) }))
  const merged = mergeReasons(known, heard)
  const before = new Map(known.map((one) => [one.text, one]))
  const kept = new Set(merged.map(({ text }) => text))
  const gone = known.filter(({ text }) => !kept.has(text)).map(({ text }) => text)
  if (gone.length > 0) {
    await tx
      .deleteFrom('review_reason')
      .where('instansi_id', '=', instansiId)
      .where('person_id', '=', personId)
      .where('text', 'in', gone)
      .execute()
  }
  for (const reason of merged) {
    if (before.get(reason.text) !== reason) await put(tx, { instansiId, personId }, reason)
  }
  return merged
}

type Owner = Pick<Actor, 'instansiId' | 'personId'>

async function readReasons(tx: Tx, { instansiId, personId }: Owner): Promise<readonly Reason[]> {
  const rows = await tx
    .selectFrom('review_reason')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('person_id', '=', personId)
    .execute()
  return rows.map(toReason)
}

const toReason = ({ text, codes, used_at, removed }: ReviewReasonTable): Reason =>
  v.parse(ReasonSchema, {
    text,
    codes: JSON.parse(codes) as unknown,
    usedAt: used_at,
    removed: removed === 1,
  })

async function put(tx: Tx, { instansiId, personId }: Owner, reason: Reason): Promise<void> {
  const said = {
    codes: JSON.stringify(reason.codes),
    used_at: reason.usedAt,
    removed: reason.removed ? (1 as const) : (0 as const),
  }
  await tx
    .insertInto('review_reason')
    .values({ instansi_id: instansiId, person_id: personId, text: reason.text, ...said })
    .onConflict((on) => on.columns(['instansi_id', 'person_id', 'text']).doUpdateSet(said))
    .execute()
}
