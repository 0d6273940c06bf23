import type { Day } from '@jejak/shared/calendar/day'
import type { Tx } from '../platform/db/database.ts'
import { covers, listAssignments } from '../org/assignments.ts'

const LEVELS = 12

/**
 * The people whose work could come to this person on a day: everyone who has ever held a post right below theirs,
 * and below that where no definitive holder stands between. Only a net: `can` decides on each one.
 */
export async function candidateOwners({
  tx,
  instansiId,
  personId,
  onDay,
}: {
  readonly tx: Tx
  readonly instansiId: string
  readonly personId: string
  readonly onDay: Day
}): Promise<readonly string[]> {
  const held = await listAssignments(tx, instansiId, { personIds: [personId] })
  let above = held.filter((each) => covers(each, onDay)).map((each) => each.postId)
  const owners = new Set<string>()
  const seen = new Set<string>()
  for (let level = 0; level < LEVELS && above.length > 0; level++) {
    const below = (await postsBelow(tx, instansiId, above)).filter((id) => !seen.has(id))
    below.forEach((id) => seen.add(id))
    const holders = await listAssignments(tx, instansiId, { postIds: below })
    for (const holder of holders) if (holder.personId !== personId) owners.add(holder.personId)
    const filled = new Set(
      holders
        .filter((holder) => holder.kind === 'definitif' && covers(holder, onDay))
        .map((holder) => holder.postId),
    )
    above = below.filter((id) => !filled.has(id))
  }
  return [...owners]
}

/** True when a post below one of theirs exists: then the review pages are theirs to open. */
export async function isApprover(
  tx: Tx,
  instansiId: string,
  personId: string,
  onDay: Day,
): Promise<boolean> {
  const held = await listAssignments(tx, instansiId, { personIds: [personId] })
  const posts = held.filter((each) => covers(each, onDay)).map((each) => each.postId)
  return (await postsBelow(tx, instansiId, posts)).length > 0
}

async function postsBelow(tx: Tx, instansiId: string, postIds: readonly string[]) {
  if (postIds.length === 0) return []
  const rows = await tx
    .selectFrom('post')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('superior_post_id', 'in', [...postIds])
    .execute()
  return rows.map((row) => row.id)
}
