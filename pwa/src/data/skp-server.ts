import { skpContract } from '@jejak/shared/api/routes/skp'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { ActingPost } from '@jejak/shared/skp/acting-post'
import type { Skp, SkpContent } from '@jejak/shared/skp/skp'
import type { DataContext } from '../storage/data-context.ts'
import { callRow, type CallFailure } from '../sync/http.ts'

/** Fetches all SKPs into the cache, and answers the posts that one more may be for. Offline the cache stays as it is. */
export async function refreshSkp({
  database,
}: DataContext): Promise<Result<readonly ActingPost[], CallFailure>> {
  const answer = await callRow(skpContract.skp, undefined)
  if (!answer.ok) return fail(answer.reason)
  await database.transaction('rw', database.skp, async () => {
    await database.skp.clear()
    await database.skp.bulkPut(answer.value.skp.map((skp) => ({ id: skp.id, skp })))
  })
  return ok(answer.value.acting ?? [])
}

/** Compare-and-set on the server; the cache follows what it answered. */
export async function saveSkp(
  { database }: DataContext,
  change: {
    readonly id: string
    readonly baseVersion: number
    readonly content: SkpContent
    readonly actingPostId?: string | undefined
  },
): Promise<Result<Skp, CallFailure>> {
  const answer = await callRow(skpContract.saveSkp, change)
  if (!answer.ok) return fail(answer.reason)
  await database.skp.put({ id: answer.value.id, skp: answer.value })
  return ok(answer.value)
}
