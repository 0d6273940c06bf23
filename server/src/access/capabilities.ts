import type { Capability } from '@jejak/shared/access/permission'
import type { Day } from '@jejak/shared/calendar/day'
import { covers, listAssignments, type Assignment } from '../org/assignments.ts'
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
export async function capabilitiesOf({
  tx,
  actor: { instansiId, personId },
  onDay,
}: Question): Promise<readonly Capability[]> {
  const [assignments, person] = await Promise.all([
    listAssignments(tx, instansiId, { personIds: [personId] }),
    tx
      .selectFrom('person')
      .select('is_admin')
      .where('instansi_id', '=', instansiId)
      .where('id', '=', personId)
      .executeTakeFirst(),
  ])
  const isAdmin = person?.is_admin === 1
  return capabilitiesGranted({ tx, instansiId, onDay, assignments, isAdmin })
}

type Grounds = Pick<Question, 'tx' | 'onDay'> & {
  readonly instansiId: string
  /** Those of the person, past and future. */
  readonly assignments: readonly Assignment[]
  readonly isAdmin: boolean
}

/** The same for whoever has read the person already. */
export async function capabilitiesGranted({
  tx,
  instansiId,
  onDay,
  assignments,
  isAdmin,
}: Grounds): Promise<readonly Capability[]> {
  const held = assignments.filter((each) => covers(each, onDay)).map((each) => each.postId)
  // Whoever holds a post above another one, definitive, Plt or Plh, has the pages of a supervisor.
  const below = await postsBelow(tx, instansiId, held)
  return [
    ...(below.length > 0 ? (['entry.review', 'person.team'] as const) : []),
    ...(isAdmin ? (['org.admin'] as const) : []),
  ]
}
