import type { Capability } from '@jejak/shared/access/permission'
import type { Day } from '@jejak/shared/calendar/day'
import { decidesBelow } from '@jejak/shared/org/assignment'
import type { RoleName } from '@jejak/shared/org/role'
import { covers, listAssignments, type Assignment } from '../org/assignments.ts'
import { rolesOf, type Role } from '../org/roles.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'
import { postsBelow } from './posts-below.ts'

type Question = {
  readonly tx: Tx
  readonly actor: Pick<Actor, 'instansiId' | 'personId'>
  /** Posts are held from one day to another. */
  readonly onDay: Day
}

/** Every capability of a person on a day: what their roles grant, and what the posts they hold grant. */
export async function capabilitiesOf({
  tx,
  actor,
  onDay,
}: Question): Promise<readonly Capability[]> {
  const { instansiId, personId } = actor
  const [assignments, roles] = await Promise.all([
    listAssignments(tx, instansiId, { personIds: [personId] }),
    rolesOf(tx, actor),
  ])
  return capabilitiesGranted({ tx, instansiId, onDay, assignments, roles })
}

type Grounds = Pick<Question, 'tx' | 'onDay'> & {
  readonly instansiId: string
  /** Those of the person, past and future. */
  readonly assignments: readonly Assignment[]
  readonly roles: readonly Role[]
}

const GRANTS: Readonly<Record<RoleName, readonly Capability[]>> = {
  'admin-instansi': ['team.follow', 'org.people', 'org.admin', 'org.lists', 'period.manage'],
  'admin-unor': ['team.follow', 'org.people', 'org.lists'],
  'pengelola-kinerja': ['team.follow', 'org.lists', 'period.manage'],
}

/** The same for whoever has read the person already. In the order of `CAPABILITIES`. */
export async function capabilitiesGranted({
  tx,
  instansiId,
  onDay,
  assignments,
  roles,
}: Grounds): Promise<readonly Capability[]> {
  const hats = assignments.filter((each) => covers(each, onDay))
  const granted = roles.flatMap(({ name }) => GRANTS[name])
  const isAbove = await hasPeopleBelow(tx, instansiId, hats)
  const isLeader = hats.some((hat) => hat.kind === 'ketua-tim')
  return [
    ...(isAbove || isLeader ? (['entry.review'] as const) : []),
    ...(isAbove ? (['person.team'] as const) : []),
    // Whoever keeps an office follows its days, and answers no request for leave.
    ...(isAbove || granted.includes('team.follow') ? (['team.follow'] as const) : []),
    ...(isLeader ? (['work.lead'] as const) : []),
    ...(['org.people', 'org.admin', 'org.lists', 'period.manage'] as const).filter((one) =>
      granted.includes(one),
    ),
  ]
}

/** Whoever holds a post above another one, stands in there, or assesses it from outside has the pages of a supervisor. */
async function hasPeopleBelow(
  tx: Tx,
  instansiId: string,
  hats: readonly Assignment[],
): Promise<boolean> {
  if (hats.some((hat) => hat.kind === 'penilai-luar')) return true
  const above = hats.filter((hat) => decidesBelow(hat.kind)).map((hat) => hat.postId)
  if ((await postsBelow(tx, instansiId, above)).length > 0) return true
  return (await listAssignments(tx, instansiId, { superiorPostIds: above })).length > 0
}
