import type { EvidenceFileTable } from '../platform/db/work-tables.ts'
import type { Tx } from '../platform/db/database.ts'
import { lockFeed } from '../platform/feed-lock.ts'
import type { FileOwner } from '../platform/file-store.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { citedBy } from './citations.ts'

/** As long as a device keeps what was acknowledged: a restored or late entry finds its file again. */
export const KEEP_UNCITED_MS = 35 * 86_400_000

/**
 * Deletes files that no entry of their owner has cited for 35 days without a break. An entry that is not removed
 * cites its files whatever its status, so nothing that was ever decided on loses its evidence. Row first: bytes
 * without a row are harmless, and the same file may be sent again at any time.
 * @returns how many were deleted
 */
export async function sweepUncited(
  deps: Pick<ServerDeps, 'db' | 'files' | 'now'>,
): Promise<number> {
  const { db, files } = deps
  const owners = await db.read
    .selectFrom('evidence_file')
    .select(['instansi_id as instansiId', 'owner_id as ownerId'])
    .distinct()
    .execute()
  let deleted = 0
  for (const owner of owners) deleted += await files.inTurn(owner, () => sweepOwner(deps, owner))
  return deleted
}

/** In the owner's turn: the same bytes may not come back between the end of their row and their own. */
async function sweepOwner(
  { db, files, now }: Pick<ServerDeps, 'db' | 'files' | 'now'>,
  owner: FileOwner,
): Promise<number> {
  const at = now()
  const gone = await db.write(async (tx) => {
    // First of all: what is read after it stays as it is, whoever else writes.
    await lockFeed(tx, db.engine, owner.instansiId, owner.ownerId)
    const rows = await filesOf(tx, owner)
    const cited = await citedNames(tx, owner)
    const due = rows.filter((row) => isDue(row, cited, at)).map((row) => row.name)
    for (const row of rows) {
      const since = cited.has(row.name) ? null : (row.uncited_since ?? at)
      if (since !== row.uncited_since) await setUncited(tx, row, since)
    }
    if (due.length > 0) {
      await tx
        .deleteFrom('evidence_file')
        .where('instansi_id', '=', owner.instansiId)
        .where('owner_id', '=', owner.ownerId)
        .where('name', 'in', due)
        .execute()
    }
    return due
  })
  for (const name of gone) await files.remove({ ...owner, name })
  return gone.length
}

async function filesOf(tx: Tx, { instansiId, ownerId }: FileOwner): Promise<EvidenceFileTable[]> {
  return tx
    .selectFrom('evidence_file')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', ownerId)
    .execute()
}

async function citedNames(
  tx: Tx,
  { instansiId, ownerId }: FileOwner,
): Promise<ReadonlySet<string>> {
  const entries = await tx
    .selectFrom('entry')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', ownerId)
    .where('removed', '=', 0)
    .where('evidence', 'like', '%/api/files/%')
    .execute()
  return new Set(entries.flatMap(citedBy))
}

const setUncited = (tx: Tx, row: EvidenceFileTable, since: number | null) =>
  tx
    .updateTable('evidence_file')
    .set({ uncited_since: since })
    .where('instansi_id', '=', row.instansi_id)
    .where('owner_id', '=', row.owner_id)
    .where('name', '=', row.name)
    .execute()

const isDue = (row: EvidenceFileTable, cited: ReadonlySet<string>, now: number): boolean =>
  !cited.has(row.name) && row.uncited_since !== null && now - row.uncited_since > KEEP_UNCITED_MS
