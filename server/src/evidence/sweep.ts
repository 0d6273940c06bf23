import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
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
 * @throws after all others when it fails with somebody
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
  const failures: unknown[] = []
  for (const owner of owners) {
    try {
      deleted += await files.inTurn(owner, () => sweepOwner(deps, owner))
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) {
    const [cause] = failures
    throw new Error(`files of ${failures.length} of ${owners.length} not swept`, { cause })
  }
  return deleted
}

/** In the owner's turn: the same bytes may not come back between the end of their row and their own. */
async function sweepOwner(
  { db, files, now }: Pick<ServerDeps, 'db' | 'files' | 'now'>,
  owner: FileOwner,
): Promise<number> {
  const at = now()
  // Nearly always there is nothing to change, and no writer has to wait for finding that out.
  if (!hasWork(await judge(db.read, owner, at))) return 0
  const due = await db.write(async (tx) => {
    // First of all: what is read after it stays as it is, whoever else writes.
    await lockFeed(tx, db.engine, owner.instansiId, owner.ownerId)
    const verdict = await judge(tx, owner, at)
    await mark(tx, owner, verdict.cited, null)
    await mark(tx, owner, verdict.uncited, at)
    for (const names of inPieces(verdict.due)) await deleteRows(tx, owner, names)
    return verdict.due
  })
  for (const name of due) await files.remove({ ...owner, name })
  return due.length
}

/** Names of the files of which something changes. */
type Verdict = {
  /** Marked, and cited again. */
  readonly cited: readonly string[]
  /** Not marked yet. */
  readonly uncited: readonly string[]
  /** Marked for so long that they go. */
  readonly due: readonly string[]
}

const hasWork = (verdict: Verdict): boolean =>
  Object.values(verdict).some((names) => names.length > 0)

async function judge(tx: Tx, owner: FileOwner, at: number): Promise<Verdict> {
  const rows = await tx
    .selectFrom('evidence_file')
    .select(['name', 'uncited_since as since'])
    .where('instansi_id', '=', owner.instansiId)
    .where('owner_id', '=', owner.ownerId)
    .execute()
  const cited = await citedNames(tx, owner)
  const namesOf = (isMeant: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(isMeant).map((row) => row.name)
  return {
    cited: namesOf(({ name, since }) => cited.has(name) && since !== null),
    uncited: namesOf(({ name, since }) => !cited.has(name) && since === null),
    due: namesOf(
      ({ name, since }) => !cited.has(name) && since !== null && at - since > KEEP_UNCITED_MS,
    ),
  }
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

async function mark(
  tx: Tx,
  { instansiId, ownerId }: FileOwner,
  all: readonly string[],
  since: number | null,
): Promise<void> {
  for (const names of inPieces(all)) {
    await tx
      .updateTable('evidence_file')
      .set({ uncited_since: since })
      .where('instansi_id', '=', instansiId)
      .where('owner_id', '=', ownerId)
      .where('name', 'in', names)
      .execute()
  }
}

const deleteRows = (tx: Tx, { instansiId, ownerId }: FileOwner, names: readonly string[]) =>
  tx
    .deleteFrom('evidence_file')
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', ownerId)
    .where('name', 'in', [...names])
    .execute()
