import type { Day } from '@jejak/shared/calendar/day'
import type { Tx } from '../platform/db/database.ts'
import { covers, listAssignments } from '../org/assignments.ts'
import { postsBelow } from './posts-below.ts'

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
