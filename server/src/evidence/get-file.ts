import type { FileBytes } from '@jejak/shared/api/contract'
import { fail, ok, type Result } from '@jejak/shared/result'
import { fileOwnersOf } from '../access/can.ts'
import type { Problem } from '../http/problem.ts'
import { requireInstansi } from '../org/instansi.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'

/**
 * The bytes of a file that the actor may read (`evidence.read`). To everybody else there is no such file, whether
 * there is one or not.
 */
export async function getFile(
  { db, files, now }: Pick<ServerDeps, 'db' | 'files' | 'now'>,
  actor: Actor,
  name: string,
): Promise<Result<FileBytes, Problem>> {
  const { instansiId } = actor
  const { today } = await requireInstansi(db.read, instansiId, now())
  for (const ownerId of await fileOwnersOf({ tx: db.read, actor, onDay: today }, name)) {
    const bytes = await files.read({ instansiId, ownerId, name })
    if (bytes) return ok({ name, bytes })
  }
  return fail({ code: 'not-found' })
}
