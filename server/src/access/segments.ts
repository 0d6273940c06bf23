import { addDays, toDay, type Day } from '@jejak/shared/calendar/day'
import type { Segment } from '@jejak/shared/org/office-view'
import { listAssignments, reportingPost, type Assignment } from '../org/assignments.ts'
import type { Tx } from '../platform/db/database.ts'
import { approversOf, chiefAmong } from './approvers.ts'
import { caseKey } from './case.ts'

/** Days in which one post answered for a person. */
export type Stretch = { readonly from: Day; readonly to: Day; readonly post: Assignment }

/**
 * The stretches of a period in which one post answered for a person, each with its own assessor: who decides today on
 * the work of its last day. A move in mid-period makes two; days without a post are in none.
 */
export async function segmentsOf({
  tx,
  instansiId,
  personId,
  period,
  today,
}: {
  readonly tx: Tx
  readonly instansiId: string
  readonly personId: string
  readonly period: { readonly from: Day; readonly to: Day }
  readonly today: Day
}): Promise<Segment[]> {
  const own = await listAssignments(tx, instansiId, { personIds: [personId] }, { withLeft: true })
  const stretches = stretchesOf(own, period)
  const cases = stretches.map(({ to }) => ({ ownerId: personId, day: to }))
  const approvers = await approversOf({ tx, instansiId, cases, onDay: today, assignments: own })
  return stretches.map(({ from, to, post }) => {
    const assessor = chiefAmong(approvers.get(caseKey({ ownerId: personId, day: to })))
    return {
      from,
      to,
      post: post.post,
      unor: post.unor,
      assessor: assessor ? { name: assessor.name, post: assessor.post } : null,
    }
  })
}

/** Cut where an assignment begins or ends; neighbours with the same post and line are one. */
export function stretchesOf(
  own: readonly Assignment[],
  { from, to }: { readonly from: Day; readonly to: Day },
): readonly Stretch[] {
  const edges = own.flatMap((each) => [
    each.from,
    ...(each.to === null ? [] : [addDays(toDay(each.to), 1)]),
  ])
  const starts = [...new Set([from, ...edges.filter((day) => day > from && day <= to)])].toSorted()
  const found: Stretch[] = []
  for (const [at, start] of starts.entries()) {
    const next = starts[at + 1]
    const end = next === undefined ? to : addDays(toDay(next), -1)
    const post = reportingPost(own, toDay(start))
    if (!post) continue
    const last = found.at(-1)
    if (last && isSame(last.post, post) && addDays(last.to, 1) === start) {
      found[found.length - 1] = { ...last, to: end }
    } else {
      found.push({ from: toDay(start), to: end, post })
    }
  }
  return found
}

/** The days within a span on which somebody acts in a post; terms that follow on each other are one. */
export function actingStretchesOf(
  own: readonly Assignment[],
  postId: string,
  { from, to }: { readonly from: Day; readonly to: Day },
): readonly Stretch[] {
  const found: Stretch[] = []
  const terms = own.filter((each) => each.kind === 'plt' && each.postId === postId)
  for (const post of terms.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const start = toDay(post.from > from ? post.from : from)
    const end = toDay(post.to !== null && post.to < to ? post.to : to)
    if (start > end) continue
    const last = found.at(-1)
    const isNext =
      last !== undefined &&
      last.post.superiorPostId === post.superiorPostId &&
      addDays(last.to, 1) >= start
    if (!isNext) found.push({ from: start, to: end, post })
    else if (end > last.to) found[found.length - 1] = { ...last, to: end }
  }
  return found
}

const isSame = (one: Assignment, other: Assignment): boolean =>
  one.postId === other.postId && one.superiorPostId === other.superiorPostId
