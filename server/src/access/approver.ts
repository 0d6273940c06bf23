import type { Day } from '@jejak/shared/calendar/day'
import type { AssignmentKind } from '@jejak/shared/org/assignment'
import { covers, type Assignment } from '../org/assignments.ts'

export type Approver = {
  readonly personId: string
  readonly name: string
  readonly postId: string
  readonly post: string
  readonly unor: string
  readonly kind: AssignmentKind
  /** Of a team leader: the work that is theirs to assess. */
  readonly work: string
  /** When they held this very post, now and before. */
  readonly terms: readonly Assignment[]
}

// Whoever stands in is there because the holder is not.
const ORDER: Record<AssignmentKind, number> = {
  'ketua-tim': 0,
  delegasi: 1,
  plh: 2,
  plt: 3,
  definitif: 4,
  'penilai-luar': 5,
}

/** Those of the assignments that decide on a day, and never the owner's own. */
export function toApprovers(all: readonly Assignment[], ownerId: string, onDay: Day): Approver[] {
  return all
    .filter((assignment) => assignment.personId !== ownerId && covers(assignment, onDay))
    .sort((a, b) => ORDER[a.kind] - ORDER[b.kind])
    .map((assignment) => ({
      personId: assignment.personId,
      name: assignment.personName,
      postId: assignment.postId,
      post: assignment.post,
      unor: assignment.unor,
      kind: assignment.kind,
      work: assignment.work,
      terms: all.filter((other) => other.personId === assignment.personId),
    }))
}
