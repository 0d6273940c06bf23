import { appendAudit } from '../platform/audit/chain.ts'
import { insertRow } from '../platform/db/compile-once.ts'
import type { Tx } from '../platform/db/database.ts'
import type { SkpActTable, SkpTable } from '../platform/db/organisation-tables.ts'
import type { FeedTable } from '../platform/db/work-tables.ts'
import { saveFeed } from '../platform/feed-lock.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { spend } from '../platform/spending.ts'
import { adendumOf, contentOf, sealedPlan } from './skp-row.ts'

/** Where `amend` and `abandon` stand among the decisions: with them what was said of another plan is over. */
const TURNS = ['approve', 'return', 'amend', 'abandon'] as const

/** True when the last word on what is being written was to give it back. */
export async function wasReturned(
  tx: Tx,
  { instansi_id, id }: Pick<SkpTable, 'instansi_id' | 'id'>,
): Promise<boolean> {
  const last = await tx
    .selectFrom('skp_act')
    .select('act')
    .where('instansi_id', '=', instansi_id)
    .where('skp_id', '=', id)
    .where('act', 'in', [...TURNS])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.act === 'return'
}

type Done = Pick<SkpActTable, 'act' | 'person_id' | 'acting_as' | 'comment' | 'at'> & {
  /** What it adds to the spending of the owner. */
  readonly bytes: number
}

/** Writes an act down, with its link in the chain of the owner; answers its number there. Under the lock of the feed. */
export async function appendSkpAct(
  tx: Tx,
  deps: Pick<ServerDeps, 'random' | 'seal'>,
  { feed, after }: { readonly feed: FeedTable; readonly after: SkpTable },
  { bytes, ...done }: Done,
): Promise<number> {
  const row: SkpActTable = {
    instansi_id: after.instansi_id,
    owner_id: after.owner_id,
    seq: feed.audit_seq + 1,
    skp_id: after.id,
    version: after.version,
    state: after.state,
    ...done,
  }
  await insertRow(tx, 'skp_act', row)
  const head = await appendAudit(tx, deps, feed, {
    objectId: after.id,
    act: `skp.${done.act}`,
    personId: done.person_id,
    version: after.version,
    at: done.at,
    content: sealedPlan(contentOf(after), adendumOf(after), after.acting_post_id),
    lines: row,
    mutationId: null,
  })
  await saveFeed(tx, spend({ ...feed, ...head }, done.at, bytes))
  return row.seq
}
