import { createHash } from 'node:crypto'
import { kindOfName, toFileName } from '@jejak/shared/evidence/file-name'
import { kindOfBytes } from '@jejak/shared/evidence/kind-of-bytes'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { Tx } from '../platform/db/database.ts'
import type { Problem } from '../http/problem.ts'
import { lockFeed } from '../platform/feed-lock.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'

/** Room of one person, all their years together: a photo and a half on each working day for five years. */
export const QUOTA_BYTES = 500 * 1024 * 1024

type Stored = { readonly name: string; readonly size: number }

/**
 * Keeps a file of the actor's. The name is checked against the bytes, so sending it again changes nothing and nobody
 * can put anything else under it. Bytes first, then the row: a row without bytes would be a promise that is not kept.
 */
export async function putFile(
  deps: Pick<ServerDeps, 'db' | 'files' | 'now'>,
  actor: Actor,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<Stored, Problem>> {
  const kind = kindOfName(name)
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (kindOfBytes(bytes) !== kind || toFileName(hash, kind) !== name) return fail(NOT_WHAT_IT_SAYS)
  const { instansiId, personId: ownerId } = actor
  const place = { instansiId, ownerId, name }
  const stored = { name, size: bytes.length }
  if (!(await hasRoom(deps.db.read, actor, stored))) return fail({ code: 'quota-exceeded' })
  if (!(await deps.files.has(place))) await deps.files.write(place, bytes)
  const isKept = await deps.db.write(async (tx) => {
    // Two at once must not both take the last of the room.
    await lockFeed(tx, deps.db.engine, instansiId, ownerId)
    if (!(await hasRoom(tx, actor, stored))) return false
    await tx
      .insertInto('evidence_file')
      .values({
        instansi_id: instansiId,
        owner_id: ownerId,
        name,
        size: bytes.length,
        uploaded_at: deps.now(),
        uncited_since: null,
      })
      .onConflict((conflict) =>
        conflict.columns(['instansi_id', 'owner_id', 'name']).doUpdateSet({ uncited_since: null }),
      )
      .execute()
    return true
  })
  if (!isKept) {
    await deps.files.remove(place)
    return fail({ code: 'quota-exceeded' })
  }
  // A sweep may have taken the old bytes away in between.
  if (!(await deps.files.has(place))) await deps.files.write(place, bytes)
  return ok(stored)
}

const NOT_WHAT_IT_SAYS: Problem = {
  code: 'invalid',
  errors: [{ path: 'body', message: 'expected the bytes that the name stands for' }],
}

/** What is there already needs no room. */
async function hasRoom(tx: Tx, actor: Actor, file: Stored): Promise<boolean> {
  const rows = await tx
    .selectFrom('evidence_file')
    .select(['name', 'size'])
    .where('instansi_id', '=', actor.instansiId)
    .where('owner_id', '=', actor.personId)
    .execute()
  if (rows.some((row) => row.name === file.name)) return true
  return rows.reduce((sum, row) => sum + row.size, file.size) <= QUOTA_BYTES
}
