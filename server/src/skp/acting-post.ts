import type { ActingPost } from '@jejak/shared/skp/acting-post'
import { termsIn } from '@jejak/shared/skp/acting-year'
import type { SkpContent } from '@jejak/shared/skp/skp'
import { actingPostsHeld, actingTermsOf } from '../org/acting-posts.ts'
import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
import type { SkpTable } from '../platform/db/organisation-tables.ts'
import type { Actor } from '../platform/server-deps.ts'
import type { Wrong } from './choices.ts'

type Saving = {
  readonly id: string
  readonly content: SkpContent
  readonly actingPostId?: string | undefined
}

/**
 * A plan for a post that they do not act in in its year, or that has one of that year; and a post named for a plan that
 * was made for another. An older client names none when it writes on one: then it stays as it is.
 */
export async function wrongPost(
  tx: Tx,
  { instansiId, personId }: Pick<Actor, 'instansiId' | 'personId'>,
  { id, content, actingPostId }: Saving,
  before: SkpTable | undefined,
): Promise<Wrong[]> {
  if (actingPostId === undefined) return []
  const wrong = (message: string, code: 'not-acting' | 'has-plan'): Wrong[] => [
    { path: 'actingPostId', message, code },
  ]
  if (before) {
    return before.acting_post_id === actingPostId
      ? []
      : wrong('the post of an SKP is fixed when it is made', 'not-acting')
  }
  const held = await actingPostsHeld(tx, instansiId, personId)
  const post = held.find((each) => each.postId === actingPostId)
  if (!post || termsIn(post.terms, content.year).length === 0) {
    return wrong('expected a post they act in in that year', 'not-acting')
  }
  const other = await tx
    .selectFrom('skp')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', personId)
    .where('year', '=', content.year)
    .where('acting_post_id', '=', actingPostId)
    .where('id', '!=', id)
    .executeTakeFirst()
  return other ? wrong('this post has an SKP of that year', 'has-plan') : []
}

type OfPlan = Pick<SkpTable, 'owner_id' | 'acting_post_id'>

/** What is known of the posts that some plans are for; of a plan for the post that answers for its owner, nothing. */
export async function actingPostsOf(
  tx: Tx,
  instansiId: string,
  plans: readonly OfPlan[],
): Promise<(plan: OfPlan) => ActingPost | undefined> {
  const acting = plans.filter((plan) => plan.acting_post_id !== null)
  if (acting.length === 0) return () => undefined
  const names = new Map<string, { readonly post: string; readonly unor: string }>()
  for (const ids of inPieces([...new Set(acting.map((plan) => plan.acting_post_id ?? ''))])) {
    const rows = await tx
      .selectFrom('post')
      .innerJoin('unor', (join) =>
        join
          .onRef('unor.instansi_id', '=', 'post.instansi_id')
          .onRef('unor.id', '=', 'post.unor_id'),
      )
      .select(['post.id', 'post.name as post', 'unor.name as unor'])
      .where('post.instansi_id', '=', instansiId)
      .where('post.id', 'in', ids)
      .execute()
    for (const { id, ...words } of rows) names.set(id, words)
  }
  const owners = [...new Set(acting.map((plan) => plan.owner_id))]
  const termsOf = await actingTermsOf(tx, instansiId, owners)
  return ({ owner_id, acting_post_id: postId }) => {
    const words = postId === null ? undefined : names.get(postId)
    return postId !== null && words
      ? { postId, ...words, terms: termsOf(owner_id, postId) }
      : undefined
  }
}
