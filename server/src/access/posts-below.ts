import type { Tx } from '../platform/db/database.ts'

/** Ids of the posts that report to one of these. */
export async function postsBelow(
  tx: Tx,
  instansiId: string,
  postIds: readonly string[],
): Promise<readonly string[]> {
  if (postIds.length === 0) return []
  const rows = await tx
    .selectFrom('post')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('superior_post_id', 'in', [...postIds])
    .execute()
  return rows.map((row) => row.id)
}
