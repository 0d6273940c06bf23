import type { Day } from '@jejak/shared/calendar/day'
import type { Tx } from '../platform/db/database.ts'
import type { AssignmentKind } from '../platform/db/organisation-tables.ts'
import { covers, listAssignments, reportingPost, type Assignment } from '../org/assignments.ts'

/** Whose work of which day is to be decided on. */
export type Case = { readonly ownerId: string; readonly day: Day }

export type Approver = {
  readonly personId: string
  readonly name: string
  readonly postId: string
  readonly post: string
  readonly kind: AssignmentKind
  /** When they held this very post, now and before. */
  readonly terms: readonly Assignment[]
}

export const caseKey = ({ ownerId, day }: Case): string => `${ownerId}|${day}`

/** A reporting line is never longer; a circle in the data must not hang the server. */
const LEVELS = 12
// Whoever stands in is there because the holder is not.
const ORDER: Record<AssignmentKind, number> = { plh: 0, plt: 1, definitif: 2 }

/**
 * Who may decide, case by case: the holders on `onDay` of the post above the owner's post of the entry's day,
 * whatever their kind (definitive, Plt, Plh). Nobody decides on their own work, whatever hat they wear: a post
 * that is empty, or held by the owner alone, passes the case to the post above it.
 */
export async function approversOf({
  tx,
  instansiId,
  cases,
  onDay,
  assignments,
}: {
  readonly tx: Tx
  readonly instansiId: string
  readonly cases: readonly Case[]
  readonly onDay: Day
  /** All of the owners, when they have been read already. */
  readonly assignments?: readonly Assignment[]
}): Promise<ReadonlyMap<string, readonly Approver[]>> {
  const personIds = [...new Set(cases.map((each) => each.ownerId))]
  const own = Map.groupBy(
    assignments ?? (await listAssignments(tx, instansiId, { personIds })),
    (assignment) => assignment.personId,
  )
  const found = new Map<string, readonly Approver[]>()
  let open = cases.map((each) => ({
    ...each,
    above: reportingPost(own.get(each.ownerId) ?? [], each.day)?.superiorPostId ?? null,
  }))
  for (let level = 0; level < LEVELS && open.length > 0; level++) {
    const postIds = [...new Set(open.flatMap((each) => each.above ?? []))]
    const holders = await holdersOf(tx, instansiId, postIds)
    const next: typeof open = []
    for (const each of open) {
      if (each.above === null) continue
      const approvers = toApprovers(holders.get(each.above) ?? [], each.ownerId, onDay)
      if (approvers.length > 0) found.set(caseKey(each), approvers)
      else next.push(each)
    }
    open = await climb(tx, instansiId, next)
  }
  return found
}

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
      terms: all.filter((other) => other.personId === assignment.personId),
    }))
}

async function holdersOf(tx: Tx, instansiId: string, postIds: readonly string[]) {
  const rows = await listAssignments(tx, instansiId, { postIds })
  return Map.groupBy(rows, (assignment) => assignment.postId)
}

async function climb<Open extends { readonly above: string | null }>(
  tx: Tx,
  instansiId: string,
  open: readonly Open[],
): Promise<(Open & { above: string | null })[]> {
  const postIds = [...new Set(open.flatMap((each) => each.above ?? []))]
  if (postIds.length === 0) return []
  const rows = await tx
    .selectFrom('post')
    .select(['id', 'superior_post_id'])
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', postIds)
    .execute()
  const above = new Map(rows.map((row) => [row.id, row.superior_post_id]))
  return open.map((each) => ({ ...each, above: above.get(each.above ?? '') ?? null }))
}
