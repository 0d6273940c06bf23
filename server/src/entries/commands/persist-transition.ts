import type { EntryPatch } from '@jejak/shared/entry/entry'
import type { Act } from '@jejak/shared/review/transition'
import { appendAudit } from '../../platform/audit/chain.ts'
import { insertRow } from '../../platform/db/compile-once.ts'
import type { EntryTable } from '../../platform/db/work-tables.ts'
import { toContent } from '../entry-row.ts'
import type { CommandContext } from '../../platform/command.ts'
import { saveFeed } from '../../platform/feed-lock.ts'
import { appendHistory } from '../history.ts'

type Transition = {
  readonly act: Act
  readonly patch: EntryPatch
  /** Null when the act creates the entry. */
  readonly before: EntryTable | null
  readonly after: EntryTable
}

/** Writes an act that was allowed: the row with its next version, history, audit link, feed. Returns the version. */
export async function persistTransition(
  { tx, deps, actor, deviceId, feed, at }: CommandContext,
  { act, patch, before, after }: Transition,
): Promise<number> {
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
  await appendHistory(tx, {
    instansiId: row.instansi_id,
    entryId: row.id,
    version,
    personId: actor.personId,
    deviceId,
    act,
    patch,
    at,
  })
  const head = await appendAudit(tx, deps.random, feed, {
    objectId: row.id,
    act,
    personId: actor.personId,
    version,
    at,
    content: { ...toContent(row), status: row.status, removed: row.removed === 1 },
  })
  await saveFeed(tx, { ...feed, ...head, seq: row.feed_seq })
  return version
}
