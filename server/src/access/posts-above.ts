import type { Tx } from '../platform/db/database.ts'

/** For each of these posts the one that it reports to; null at the top. */
export async function postsAbove(
  tx: Tx,
  instansiId: string,
  postIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (postIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('post')
    .select(['id', 'superior_post_id'])
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', [...new Set(postIds)])
    .execute()
  return new Map(rows.map((row) => [row.id, row.superior_post_id]))
}
