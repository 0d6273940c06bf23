import { createHash } from 'node:crypto'
import { kindOfName, toFileName } from '@jejak/shared/evidence/file-name'
import { kindOfBytes } from '@jejak/shared/evidence/kind-of-bytes'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { Tx } from '../platform/db/database.ts'
import type { Problem } from '../http/problem.ts'
import { lockFeed } from '../platform/feed-lock.ts'
import type { FilePlace } from '../platform/file-store.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'

/** Room of one person, all their years together: a photo and a half on each working day for five years. */
export const QUOTA_BYTES = 500 * 1024 * 1024

type Stored = { readonly name: string; readonly size: number }

/**
 * Keeps a file of the actor's. The name is checked against the bytes, so sending it again changes nothing and nobody
 * can put anything else under it. Bytes first, then the row: a row without bytes would be a promise that is not kept.
 * In the owner's turn, because a sweep takes away both. `quota-exceeded` when the owner's room is full.
 */
export async function putFile(
  deps: Pick<ServerDeps, 'db' | 'files' | 'now'>,
  actor: Actor,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<Stored, Problem>> {
  const kind = kindOfName(name)
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (kindOfBytes(bytes) !== kind || toFileName(hash, kind) !== name) return fail(NOT_WHAT_IT_SAYS)
  const owner = { instansiId: actor.instansiId, ownerId: actor.personId }
  return deps.files.inTurn(owner, () => keep(deps, { ...owner, name }, bytes))
}

async function keep(
  { db, files, now }: Pick<ServerDeps, 'db' | 'files' | 'now'>,
  place: FilePlace,
  bytes: Uint8Array,
): Promise<Result<Stored, Problem>> {
  const { instansiId, ownerId, name } = place
  const size = bytes.length
  if (!(await hasRoom(db.read, place, size))) return fail({ code: 'quota-exceeded' })
  if (!(await files.has(place))) await files.write(place, bytes)
  const isKept = await db.write(async (tx) => {
    // Another process may write the same person's rows.
    await lockFeed(tx, db.engine, instansiId, ownerId)
    if (!(await hasRoom(tx, place, size))) return false
    await tx
      .insertInto('evidence_file')
      .values({
        instansi_id: instansiId,
        owner_id: ownerId,
        name,
        size,
        uploaded_at: now(),
        uncited_since: null,
      })
      .onConflict((conflict) =>
        conflict.columns(['instansi_id', 'owner_id', 'name']).doUpdateSet({ uncited_since: null }),
      )
      .execute()
    return true
  })
  if (isKept) return ok({ name, size })
  // No row was found, and in this turn nobody makes one.
  await files.remove(place)
  return fail({ code: 'quota-exceeded' })
}

const NOT_WHAT_IT_SAYS: Problem = {
  code: 'invalid',
  errors: [{ path: 'body', message: 'expected the bytes that the name stands for' }],
}

/** What is there already needs no room. */
async function hasRoom(
  tx: Tx,
  { instansiId, ownerId, name }: FilePlace,
  size: number,
): Promise<boolean> {
  const rows = await tx
    .selectFrom('evidence_file')
    .select(['name', 'size'])
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', ownerId)
    .execute()
  if (rows.some((row) => row.name === name)) return true
  return rows.reduce((sum, row) => sum + row.size, size) <= QUOTA_BYTES
}
