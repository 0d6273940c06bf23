import type { Day } from '@jejak/shared/calendar/day'
import { decidesBelow, type AssignmentKind } from '@jejak/shared/org/assignment'
import type { Tx } from '../platform/db/database.ts'
import { covers, listAssignments, reportingPost, type Assignment } from '../org/assignments.ts'
import { caseKey, type Case } from './case.ts'
import { postsAbove } from './posts-above.ts'
import { leadersOf } from './team-leaders.ts'

export type Approver = {
  readonly personId: string
  readonly name: string
  readonly postId: string
  readonly post: string
  readonly kind: AssignmentKind
  /** Of a team leader: the work that is theirs to assess. */
  readonly work: string
  /** When they held this very post, now and before. */
  readonly terms: readonly Assignment[]
}

/** A reporting line is never longer; a circle in the data must not hang the server. */
const LEVELS = 12
// Whoever stands in is there because the holder is not.
const ORDER: Record<AssignmentKind, number> = {
  'ketua-tim': 0,
  delegasi: 1,
  plh: 2,
  plt: 3,
  definitif: 4,
  'penilai-luar': 5,
}

type Question = {
  readonly tx: Tx
  readonly instansiId: string
  readonly cases: readonly Case[]
  readonly onDay: Day
  /** All of the owners, when they have been read already. */
  readonly assignments?: readonly Assignment[]
}

/**
 * Who may decide, case by case: the holders on `onDay` of the post above the owner's post of the entry's day, whatever
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
  const line = await alongTheLine(question, own)
  const leaders = await leadersOf({ tx, instansiId, cases, onDay })
  const found = new Map<string, readonly Approver[]>()
  for (const each of cases) {
    const key = caseKey(each)
    const terms = leaders.get(key) ?? []
    const both = [...toApprovers(terms, each.ownerId, onDay), ...(line.get(key) ?? [])]
    if (both.length > 0) found.set(key, both)
  }
  return found
}

/** Where a case stands on its way up: the post that was looked at last, and the one above it. */
type Step = { readonly each: Case; readonly at: string; readonly above: string | null }

async function alongTheLine(
  { tx, instansiId, cases, onDay }: Question,
  own: ReadonlyMap<string, readonly Assignment[]>,
): Promise<ReadonlyMap<string, readonly Approver[]>> {
  const found = new Map<string, readonly Approver[]>()
  let open = cases.flatMap((each): Step[] => {
    const post = reportingPost(own.get(each.ownerId) ?? [], each.day)
    return post ? [{ each, at: post.postId, above: post.superiorPostId }] : []
  })
  for (let level = 0; level < LEVELS && open.length > 0; level++) {
    const asked = open.map(({ at, above }) => above ?? at)
    const holders = Map.groupBy(
      await listAssignments(tx, instansiId, { postIds: [...new Set(asked)] }),
      (assignment) => assignment.postId,
    )
    const next: Step[] = []
    for (const step of open) {
      const all = holders.get(step.above ?? step.at) ?? []
      const wearing = all.filter(({ kind }) =>
        step.above === null ? kind === 'penilai-luar' : decidesBelow(kind),
      )
      const approvers = toApprovers(wearing, step.each.ownerId, onDay)
      if (approvers.length > 0) found.set(caseKey(step.each), approvers)
      else if (step.above !== null) next.push(step)
    }
    const above = await postsAbove(
      tx,
      instansiId,
      next.flatMap((step) => step.above ?? []),
    )
    open = next.flatMap(({ each, above: at }) =>
      at === null ? [] : [{ each, at, above: above.get(at) ?? null }],
    )
  }
  return found
}

/** Whose name stands for the line: the definitive holder, before whoever stands in or leads a team. */
export const chiefAmong = (approvers: readonly Approver[] = []): Approver | undefined =>
  approvers.find((each) => each.kind === 'definitif') ??
  approvers.find((each) => each.kind !== 'delegasi' && each.kind !== 'ketua-tim') ??
  approvers[0]

function toApprovers(all: readonly Assignment[], ownerId: string, onDay: Day): Approver[] {
  return all
    .filter((assignment) => assignment.personId !== ownerId && covers(assignment, onDay))
    .sort((a, b) => ORDER[a.kind] - ORDER[b.kind])
    .map((assignment) => ({
      personId: assignment.personId,
      name: assignment.personName,
      postId: assignment.postId,
      post: assignment.post,
      kind: assignment.kind,
      work: assignment.work,
      terms: all.filter((other) => other.personId === assignment.personId),
    }))
}
