import { actingPostsOfPlans } from '../org/acting-posts.ts'
import type { Tx } from '../platform/db/database.ts'
import { caseKey, type Case } from './case.ts'

/**
 * By its key the post of each case that is not the one which answers for its owner: that of the plan its entry stands in,
 * which was fixed when the plan was made. It stays so when the term is over, so that nothing is orphaned.
 */
export async function actingPostsOf(
  tx: Tx,
  instansiId: string,
  cases: readonly Case[],
): Promise<ReadonlyMap<string, string>> {
  const planIds = [...new Set(cases.flatMap(({ planId }) => planId ?? []))]
  const byPlan = await actingPostsOfPlans(tx, instansiId, planIds)
  return new Map(
    cases.flatMap((each) => {
      const postId = each.postId ?? byPlan.get(each.planId ?? '')
      return postId ? [[caseKey(each), postId] as const] : []
    }),
  )
}
