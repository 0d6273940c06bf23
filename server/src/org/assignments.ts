import type { Day } from '@jejak/shared/calendar/day'
import { isHeld, type AssignmentKind } from '@jejak/shared/org/assignment'
import type { Tx } from '../platform/db/database.ts'

/** A person in a post from one day to another; `to` null means until further notice. */
export type Assignment = {
  readonly id: string
  readonly personId: string
  readonly personName: string
  readonly postId: string
  readonly post: string
  readonly unorId: string
  readonly unor: string
  /** Where this person reports to: by the post, or by a line of their own. */
  readonly superiorPostId: string | null
  readonly kind: AssignmentKind
  readonly from: string
  readonly to: string | null
  /** Of a team leader: whose work, and which. */
  readonly subjectId: string | null
  readonly work: string
}

export const covers = (assignment: Pick<Assignment, 'from' | 'to'>, day: Day): boolean =>
  assignment.from <= day && (assignment.to === null || day <= assignment.to)

type Of =
  | { readonly personIds: readonly string[] }
  | { readonly postIds: readonly string[] }
  /** Of the team leaders of these people. */
  | { readonly subjectIds: readonly string[] }
  /** Whose line leads to one of these posts, whatever their own post says. */
  | { readonly superiorPostIds: readonly string[] }

function conditionOf(of: Of) {
  if ('personIds' in of) return ['assignment.person_id', of.personIds] as const
  if ('postIds' in of) return ['assignment.post_id', of.postIds] as const
  if ('subjectIds' in of) return ['assignment.subject_id', of.subjectIds] as const
  return ['assignment.superior_post_id', of.superiorPostIds] as const
}

/**
 * All assignments, past and future, of some people or to some posts. People who have left are not in it, unless they
 * are asked for: what they did is still to be decided, and they decide nothing.
 */
export async function listAssignments(
  tx: Tx,
  instansiId: string,
  of: Of,
  { withLeft = false }: { readonly withLeft?: boolean } = {},
): Promise<Assignment[]> {
  const [column, ids] = conditionOf(of)
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
      'assignment.id as id',
      'assignment.person_id as personId',
      'person.name as personName',
      'assignment.post_id as postId',
      'post.name as post',
      'post.unor_id as unorId',
      'unor.name as unor',
      'post.superior_post_id as postSuperiorId',
      'assignment.superior_post_id as ownSuperiorId',
      'assignment.kind as kind',
      'assignment.from_day as from',
      'assignment.to_day as to',
      'assignment.subject_id as subjectId',
      'assignment.work as work',
    ])
    .where('assignment.instansi_id', '=', instansiId)
    .where('person.active', 'in', withLeft ? [0, 1] : [1])
    .where(column, 'in', [...ids])
    .orderBy('assignment.from_day')
    .orderBy('assignment.id')
    .execute()
  return rows.map(({ postSuperiorId, ownSuperiorId, ...row }) => ({
    ...row,
    superiorPostId: ownSuperiorId ?? postSuperiorId,
  }))
}

/** The post that answers for a person on a day: the definitive one, or what they act in when they have no other. */
export function reportingPost(own: readonly Assignment[], day: Day): Assignment | undefined {
  const held = own.filter((assignment) => isHeld(assignment.kind) && covers(assignment, day))
  return held.find((assignment) => assignment.kind === 'definitif') ?? held[0]
}
