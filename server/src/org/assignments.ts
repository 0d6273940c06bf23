import type { Day } from '@jejak/shared/calendar/day'
import type { Tx } from '../platform/db/database.ts'
import type { AssignmentKind } from '../platform/db/organisation-tables.ts'

/** A person in a post from one day to another; `to` null means until further notice. */
export type Assignment = {
  readonly personId: string
  readonly personName: string
  readonly postId: string
  readonly post: string
  readonly unor: string
  readonly superiorPostId: string | null
  readonly kind: AssignmentKind
  readonly from: string
  readonly to: string | null
}

export const covers = (assignment: Assignment, day: Day): boolean =>
  assignment.from <= day && (assignment.to === null || day <= assignment.to)

/** All assignments, past and future, of some people or to some posts. People who have left are not in it. */
export async function listAssignments(
  tx: Tx,
  instansiId: string,
  of: { readonly personIds: readonly string[] } | { readonly postIds: readonly string[] },
): Promise<Assignment[]> {
  const [column, ids] =
    'personIds' in of
      ? (['assignment.person_id', of.personIds] as const)
      : (['assignment.post_id', of.postIds] as const)
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('assignment')
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'assignment.instansi_id')
        .onRef('person.id', '=', 'assignment.person_id'),
    )
    .innerJoin('post', (join) =>
      join
        .onRef('post.instansi_id', '=', 'assignment.instansi_id')
        .onRef('post.id', '=', 'assignment.post_id'),
    )
    .innerJoin('unor', (join) =>
      join.onRef('unor.instansi_id', '=', 'post.instansi_id').onRef('unor.id', '=', 'post.unor_id'),
    )
    .select([
      'assignment.person_id as personId',
      'person.name as personName',
      'assignment.post_id as postId',
      'post.name as post',
      'unor.name as unor',
      'post.superior_post_id as superiorPostId',
      'assignment.kind as kind',
      'assignment.from_day as from',
      'assignment.to_day as to',
    ])
    .where('assignment.instansi_id', '=', instansiId)
    .where('person.active', '=', 1)
    .where(column, 'in', [...ids])
    .orderBy('assignment.from_day')
    .orderBy('assignment.id')
    .execute()
  return rows
}

/** The post that answers for a person on a day: the definitive one, or what they act in when they have no other. */
export function reportingPost(own: readonly Assignment[], day: Day): Assignment | undefined {
  const held = own.filter((assignment) => covers(assignment, day))
  return held.find((assignment) => assignment.kind === 'definitif') ?? held[0]
}
