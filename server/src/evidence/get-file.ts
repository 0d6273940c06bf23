import type { FileBytes } from '@jejak/shared/api/contract'
import { fail, ok, type Result } from '@jejak/shared/result'
import { can } from '../access/can.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Problem } from '../http/problem.ts'
import { requireInstansi } from '../org/instansi.ts'
import type { Actor, World } from '../world.ts'

/**
 * A file, for its owner, and for whoever may review an entry of the owner's that cites it and stands submitted or
 * approved. A draft, and what a person is correcting after a return, is theirs alone. To everybody else there is no
 * such file, whether there is one or not.
 */
export async function getFile(
  { db, files, now }: Pick<World, 'db' | 'files' | 'now'>,
  actor: Actor,
  name: string,
): Promise<Result<FileBytes, Problem>> {
  const owners = await ownersOf(db.read, actor.instansiId, name)
  const { today } = await requireInstansi(db.read, actor.instansiId, now())
  const mine = owners.filter((id) => id === actor.personId)
  for (const ownerId of mine.length > 0 ? mine : owners) {
    if (ownerId !== actor.personId) {
      const ids = await citingEntries(db.read, { instansiId: actor.instansiId, ownerId, name })
      const open = await can({
        tx: db.read,
        actor,
        permission: 'entry.review',
        ids,
        onDay: today,
      })
      if (open.size === 0) continue
    }
    const bytes = await files.read({ instansiId: actor.instansiId, ownerId, name })
    if (bytes) return ok({ name, bytes })
  }
  return fail({ code: 'not-found' })
}

/** Several people may have sent the same bytes; each has them for themselves. */
async function ownersOf(tx: Tx, instansiId: string, name: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('evidence_file')
    .select('owner_id')
    .where('instansi_id', '=', instansiId)
    .where('name', '=', name)
    .execute()
  return rows.map((row) => row.owner_id)
}

async function citingEntries(
  tx: Tx,
  { instansiId, ownerId, name }: { instansiId: string; ownerId: string; name: string },
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('entry')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', ownerId)
    .where('status', 'in', ['submitted', 'approved'])
    .where('removed', '=', 0)
    // The name is hexadecimal and a known ending: nothing in it means anything to LIKE.
    .where('evidence', 'like', `%"/api/files/${name}"%`)
    .execute()
  return rows.map((row) => row.id)
}
