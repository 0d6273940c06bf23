import type { Day } from '@jejak/shared/calendar/day'
import type { Tx } from '../platform/db/database.ts'
import { listAssignments, type Assignment } from '../org/assignments.ts'
import { toApprovers, type Approver } from './approver.ts'
import { caseKey, type Case } from './case.ts'
import { climb, firstSteps } from './line.ts'
import { leadersOf } from './team-leaders.ts'

export type { Approver } from './approver.ts'

type Question = {
  readonly tx: Tx
  readonly instansiId: string
  readonly cases: readonly Case[]
  readonly onDay: Day
  /** All of the owners, when they have been read already. */
  readonly assignments?: readonly Assignment[]
}

/**
 * Who may decide, case by case: the holders on `onDay` of the post above the owner's post of the entry's day, or above
 * the post they act in when it stands in a plan for that, whatever
 * their kind, and before them whoever leads the team whose work it is. Nobody decides on their own work, whatever hat
 * they wear: a post that is empty, or held by the owner alone, passes the case to the post above it, and the last post
 * to its outside assessor.
 */
export async function approversOf(
  question: Question,
): Promise<ReadonlyMap<string, readonly Approver[]>> {
  const { tx, instansiId, cases, onDay } = question
  const personIds = [...new Set(cases.map((each) => each.ownerId))]
  const own = Map.groupBy(
    question.assignments ??
      (await listAssignments(tx, instansiId, { personIds }, { withLeft: true })),
    (assignment) => assignment.personId,
  )
  const line = await climb(question, await firstSteps(question, cases, own))
  const leaders = await leadersOf({ tx, instansiId, cases, onDay })
  const found = new Map<string, readonly Approver[]>()
  for (const each of cases) {
    const key = caseKey(each)
    const terms = leaders.get(key) ?? []
    const both = [...toApprovers(terms, each.ownerId, onDay), ...(line.get(key)?.approvers ?? [])]
    if (both.length > 0) found.set(key, both)
  }
  return found
}

/** Whose name stands for the line: the definitive holder, before whoever stands in or leads a team. */
export const chiefAmong = (approvers: readonly Approver[] = []): Approver | undefined =>
  approvers.find((each) => each.kind === 'definitif') ??
  approvers.find((each) => each.kind !== 'delegasi' && each.kind !== 'ketua-tim') ??
  approvers[0]
