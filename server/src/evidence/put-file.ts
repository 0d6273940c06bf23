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

/** What the smallest file takes of it: its row, its place on the disk, and its share of each sum and sweep. */
export const LEAST_ROOM_BYTES = 16 * 1024

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

/** What is there already needs no room. One row is read, however many files there are. */
async function hasRoom(
  tx: Tx,
  { instansiId, ownerId, name }: FilePlace,
  size: number,
): Promise<boolean> {
  const { used, known } = await tx
    .selectFrom('evidence_file')
    .select((eb) => {
      const least = eb.lit(LEAST_ROOM_BYTES)
      const room = eb.case().when('size', '<', LEAST_ROOM_BYTES).then(least).else(eb.ref('size'))
      const isThis = eb.case().when('name', '=', name).then(eb.lit(1)).else(eb.lit(0))
      return [eb.fn.sum<Sum>(room.end()).as('used'), eb.fn.sum<Sum>(isThis.end()).as('known')]
    })
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', ownerId)
    .executeTakeFirstOrThrow()
  return Number(known) > 0 || Number(used) + Math.max(size, LEAST_ROOM_BYTES) <= QUOTA_BYTES
}

/** As the engines' drivers give it; null of no rows. */
type Sum = number | string | bigint | null
