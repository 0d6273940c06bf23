import type { Day } from '@jejak/shared/calendar/day'
import type { Tx } from '../platform/db/database.ts'
import { decidesBelow } from '@jejak/shared/org/assignment'
import { covers, listAssignments } from '../org/assignments.ts'
import { postsBelow } from './posts-below.ts'

const LEVELS = 12

/**
 * The people whose work could come to this person on a day: everyone who has ever held a post right below theirs, or
 * had a line of their own to it, and below that where no definitive holder stands between; the members of a team they
 * lead; whoever holds a post they assess from outside. Only a net: `can` decides on each one.
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
  const hats = (await listAssignments(tx, instansiId, { personIds: [personId] })).filter((each) =>
    covers(each, onDay),
  )
  const owners = new Set<string>()
  const add = (id: string | null) => id !== null && id !== personId && owners.add(id)
  for (const hat of hats) if (hat.kind === 'ketua-tim') add(hat.subjectId)
  const seen = new Set<string>()
  let above = hats.filter((hat) => decidesBelow(hat.kind)).map((hat) => hat.postId)
  let assessed = hats.filter((hat) => hat.kind === 'penilai-luar').map((hat) => hat.postId)
  for (let level = 0; level < LEVELS && above.length + assessed.length > 0; level++) {
    const below = [...(await postsBelow(tx, instansiId, above)), ...assessed].filter(
      (id) => !seen.has(id),
    )
    below.forEach((id) => seen.add(id))
    const ofTheirOwn = await listAssignments(
      tx,
      instansiId,
      { superiorPostIds: above },
      { withLeft: true },
    )
    for (const { personId: id } of ofTheirOwn) add(id)
    const holders = await listAssignments(tx, instansiId, { postIds: below }, { withLeft: true })
    for (const holder of holders) add(holder.personId)
    const filled = await definitive(tx, instansiId, below, onDay)
    above = below.filter((id) => !filled.has(id))
    assessed = []
  }
  return [...owners]
}

/** Those of the posts that somebody holds definitively, and is here to. */
async function definitive(
  tx: Tx,
  instansiId: string,
  postIds: readonly string[],
  onDay: Day,
): Promise<ReadonlySet<string>> {
  const holders = await listAssignments(tx, instansiId, { postIds })
  return new Set(
    holders
      .filter((holder) => holder.kind === 'definitif' && covers(holder, onDay))
      .map((holder) => holder.postId),
  )
}
