import type { EntryPatch } from '@jejak/shared/entry/entry'
import type { Act } from '@jejak/shared/review/transition'
import type { Receipt } from '@jejak/shared/sync/protocol'
import { appendAudit } from '../../platform/audit/chain.ts'
import { insertRow } from '../../platform/db/compile-once.ts'
import type { DecisionTable, EntryTable } from '../../platform/db/work-tables.ts'
import { sealedContent, sealedLines } from '../sealed-content.ts'
import type { CommandContext } from '../../platform/command.ts'
import { saveFeed } from '../../platform/feed-lock.ts'
import { spend } from '../../platform/spending.ts'
import { appendHistory, bytesOf } from '../history.ts'

type Transition = {
  readonly act: Act
  readonly patch: EntryPatch
  /** Null when the act creates the entry. */
  readonly before: EntryTable | null
  readonly after: EntryTable
  /** The line of a decision, written with the act; its version is the one the act makes. */
  readonly decision?: Omit<DecisionTable, 'version'>
}

type Written = { readonly version: number; readonly receipt: Receipt }

/** Writes an act that was allowed: the row with its next version, history, decision, sealed link, feed. */
export async function persistTransition(
  { tx, deps, actor, deviceId, feed, at, mutationId }: CommandContext,
  { act, patch, before, after, decision }: Transition,
): Promise<Written> {
  const version = (before?.version ?? 0) + 1
  const row = { ...after, version, feed_seq: feed.seq + 1 }
  if (before) {
    const { numUpdatedRows } = await tx
      .updateTable('entry')
      .set(row)
      .where('instansi_id', '=', row.instansi_id)
      .where('id', '=', row.id)
      .where('version', '=', before.version)
      .executeTakeFirst()
    // The feed lock makes this impossible; if it happens, nothing of the act may stand.
    if (numUpdatedRows !== 1n) throw new Error('an entry changed under the lock of its owner')
  } else {
    await insertRow(tx, 'entry', row)
  }
  const history = await appendHistory(tx, {
    instansiId: row.instansi_id,
    entryId: row.id,
    version,
    personId: actor.personId,
    deviceId,
    act,
    patch,
    at,
  })
  const decided = decision ? { ...decision, version } : null
  if (decided) await insertRow(tx, 'decision', decided)
  const head = await appendAudit(tx, deps, feed, {
    objectId: row.id,
    act,
    personId: actor.personId,
    version,
    at,
    content: sealedContent(row),
    lines: sealedLines(history, decided),
    mutationId,
  })
  const moved = { ...feed, ...head, seq: row.feed_seq }
  // A supervisor's decision is not the owner's spending.
  const isOwn = actor.personId === feed.person_id
  await saveFeed(tx, isOwn ? spend(moved, at, bytesOf(history)) : moved)
  const { audit_seq: seq, audit_hash: hash } = head
  return { version, receipt: { owner: row.owner_id, seq, hash, time: at } }
}
