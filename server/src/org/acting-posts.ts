import { toDay } from '@jejak/shared/calendar/day'
import type { ActingPost } from '@jejak/shared/skp/acting-post'
import type { Terms } from '@jejak/shared/skp/acting'
import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
import type { EntryTable } from '../platform/db/work-tables.ts'
import { listAssignments, type Assignment } from './assignments.ts'

type Span = { readonly from: string; readonly to: string | null }
const meet = (one: Span, other: Span): boolean =>
  (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to)

/**
 * The posts that somebody acts in (Plt) while they hold another: each may have a plan beside that of their own post.
 * Whoever has no post of their own meanwhile is answered for by the one they act in, and has one plan.
 * @param own assignments of one person
 */
export function actingPostsIn(own: readonly Assignment[]): ActingPost[] {
  const held = own.filter(({ kind }) => kind === 'definitif')
  const acting = own.filter(
    (each) =>
      each.kind === 'plt' &&
      held.some((other) => other.postId !== each.postId && meet(each, other)),
  )
  return [...Map.groupBy(acting, ({ postId }) => postId)].map(([postId, terms]) => ({
    postId,
    post: terms.at(-1)?.post ?? '',
    unor: terms.at(-1)?.unor ?? '',
    terms: terms.map(({ from, to }) => ({
      from: toDay(from),
      to: to === null ? null : toDay(to),
    })),
  }))
}

/** Those of a person, past and to come. */
export const actingPostsHeld = async (
  tx: Tx,
  instansiId: string,
  personId: string,
): Promise<ActingPost[]> =>
  actingPostsIn(
    await listAssignments(tx, instansiId, { personIds: [personId] }, { withLeft: true }),
  )

/**
 * The terms of some people in some posts, by both. Where there is no assignment any more there is no term, and no day
 * is taken.
 */
export async function actingTermsOf(
  tx: Tx,
  instansiId: string,
  personIds: readonly string[],
): Promise<(personId: string, postId: string) => ActingPost['terms']> {
  const all = await listAssignments(tx, instansiId, { personIds }, { withLeft: true })
  const own = Map.groupBy(all, ({ personId }) => personId)
  return (personId, postId) =>
    actingPostsIn(own.get(personId) ?? []).find((each) => each.postId === postId)?.terms ?? []
}

/** By its id the post of each rencana aksi that is in a plan for a post somebody acts in. */
export async function actingPostsOfPlans(
  tx: Tx,
  instansiId: string,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const ids of inPieces([...planIds])) {
    const rows = await tx
      .selectFrom('rencana_aksi')
      .innerJoin('skp', (join) =>
        join
          .onRef('skp.instansi_id', '=', 'rencana_aksi.instansi_id')
          .onRef('skp.id', '=', 'rencana_aksi.skp_id'),
      )
      .select(['rencana_aksi.id', 'skp.acting_post_id'])
      .where('rencana_aksi.instansi_id', '=', instansiId)
      .where('rencana_aksi.id', 'in', ids)
      .where('skp.acting_post_id', 'is not', null)
      .execute()
    for (const { id, acting_post_id } of rows) if (acting_post_id) found.set(id, acting_post_id)
  }
  return found
}

type Row = Pick<EntryTable, 'owner_id' | 'plan_id'>

/** For entries the days that their plan takes, where it is for a post they act in; undefined where it takes all. */
export async function planTermsOf(
  tx: Tx,
  instansiId: string,
  rows: readonly Row[],
): Promise<(row: Row) => Terms | undefined> {
  const planIds = [...new Set(rows.flatMap((row) => row.plan_id ?? []))]
  const posts = await actingPostsOfPlans(tx, instansiId, planIds)
  if (posts.size === 0) return () => undefined
  const owners = rows.filter((row) => posts.has(row.plan_id ?? '')).map((row) => row.owner_id)
  const termsOf = await actingTermsOf(tx, instansiId, [...new Set(owners)])
  return ({ owner_id, plan_id }) => {
    const postId = posts.get(plan_id ?? '')
    return postId === undefined ? undefined : { terms: termsOf(owner_id, postId) }
  }
}
