import type { Day } from '@jejak/shared/calendar/day'
import { decidesBelow, isHeld } from '@jejak/shared/org/assignment'
import type { Tx } from '../platform/db/database.ts'
import { covers, listAssignments, reportingPost, type Assignment } from '../org/assignments.ts'
import { actingPostsOf } from './acting-posts.ts'
import { toApprovers, type Approver } from './approver.ts'
import { caseKey, type Case } from './case.ts'
import { postsAbove } from './posts-above.ts'

/** A reporting line is never longer; a circle in the data must not hang the server. */
const LEVELS = 12

/** Where a case stands on its way up: the post that was looked at last, and the one above it. */
export type Step = { readonly each: Case; readonly at: string; readonly above: string | null }
/** Who decides, and where on the line they were found. */
export type Level = { readonly step: Step; readonly approvers: readonly Approver[] }

export type OnLine = {
  readonly tx: Tx
  readonly instansiId: string
  readonly onDay: Day
}

/**
 * Each case at the post that answered for its owner on its day, or that its plan is for; without one it stands nowhere.
 * @param own assignments of the owners
 */
export async function firstSteps(
  { tx, instansiId }: Pick<OnLine, 'tx' | 'instansiId'>,
  cases: readonly Case[],
  own: ReadonlyMap<string, readonly Assignment[]>,
): Promise<readonly Step[]> {
  const acting = await actingPostsOf(tx, instansiId, cases)
  const above = await postsAbove(tx, instansiId, [...new Set(acting.values())])
  return cases.flatMap((each) => {
    const all = own.get(each.ownerId) ?? []
    const at = acting.get(caseKey(each))
    if (at === undefined) {
      const post = reportingPost(all, each.day)
      return post ? [{ each, at: post.postId, above: post.superiorPostId }] : []
    }
    const terms = all.filter(({ postId, kind }) => postId === at && isHeld(kind))
    const term = terms.findLast((one) => covers(one, each.day)) ?? terms.at(-1)
    return [{ each, at, above: term ? term.superiorPostId : (above.get(at) ?? null) }]
  })
}

/** The first level from here up at which somebody decides, case by case. */
export async function climb(
  { tx, instansiId, onDay }: OnLine,
  steps: readonly Step[],
): Promise<ReadonlyMap<string, Level>> {
  const found = new Map<string, Level>()
  let open = steps
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
      if (approvers.length > 0) found.set(caseKey(step.each), { step, approvers })
      else if (step.above !== null) next.push(step)
    }
    open = await upFrom({ tx, instansiId }, next)
  }
  return found
}

/** One step further up; whoever was found at the very top has nobody above. */
export async function upFrom(
  { tx, instansiId }: Pick<OnLine, 'tx' | 'instansiId'>,
  steps: readonly Step[],
): Promise<readonly Step[]> {
  const above = await postsAbove(
    tx,
    instansiId,
    steps.flatMap((step) => step.above ?? []),
  )
  return steps.flatMap(({ each, above: at }) =>
    at === null ? [] : [{ each, at, above: above.get(at) ?? null }],
  )
}
