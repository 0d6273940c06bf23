import type { FileBytes } from '@jejak/shared/api/contract'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { Problem } from '../http/problem.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'

/**
 * The bytes under a name that the actor may read: whoever calls has asked `evidence.read` of it, as the route does
 * before its handler runs. A name stands for its bytes, so everybody's copy is the same; the actor's own comes first.
 * `not-found` when no copy is left.
 */
export async function getFile(
  { db, files }: Pick<ServerDeps, 'db' | 'files'>,
  { instansiId, personId }: Pick<Actor, 'instansiId' | 'personId'>,
  name: string,
): Promise<Result<FileBytes, Problem>> {
  const copies = await db.read
    .selectFrom('evidence_file')
    .select('owner_id')
    .where('instansi_id', '=', instansiId)
    .where('name', '=', name)
    .execute()
  const owners = copies.map((copy) => copy.owner_id)
  for (const ownerId of owners.toSorted(
    (a, b) => Number(b === personId) - Number(a === personId),
  )) {
    const bytes = await files.read({ instansiId, ownerId, name })
    if (bytes) return ok({ name, bytes })
  }
  return fail({ code: 'not-found' })
}
