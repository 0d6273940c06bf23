import type { Capability } from '@jejak/shared/access/permission'
import type { Day } from '@jejak/shared/calendar/day'
import { covers, listAssignments } from '../org/assignments.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'
import { postsBelow } from './posts-below.ts'

type Question = {
  readonly tx: Tx
  readonly actor: Pick<Actor, 'instansiId' | 'personId'>
  /** Posts are held from one day to another. */
  readonly onDay: Day
}

/** Every capability of a person on a day: what their role grants, and what the posts they hold grant. */
export async function capabilitiesOf(question: Question): Promise<readonly Capability[]> {
  const [ofPosts, ofRole] = await Promise.all([grantedByPosts(question), grantedByRole(question)])
  return [...ofPosts, ...ofRole]
}

/** Whoever holds a post above another one, definitive, Plt or Plh, has the pages of a supervisor. */
async function grantedByPosts({ tx, actor, onDay }: Question): Promise<readonly Capability[]> {
  const { instansiId, personId } = actor
  const assignments = await listAssignments(tx, instansiId, { personIds: [personId] })
  const held = assignments.filter((each) => covers(each, onDay)).map((each) => each.postId)
  const below = await postsBelow(tx, instansiId, held)
  return below.length > 0 ? ['entry.review', 'person.team'] : []
}

async function grantedByRole({ tx, actor }: Question): Promise<readonly Capability[]> {
  const row = await tx
    .selectFrom('person')
    .select('is_admin')
    .where('instansi_id', '=', actor.instansiId)
    .where('id', '=', actor.personId)
    .executeTakeFirst()
  return row?.is_admin === 1 ? ['org.admin'] : []
}
