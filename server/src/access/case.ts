import type { Day } from '@jejak/shared/calendar/day'

/**
 * Whose work of which day is to be decided on. `planId` when it is one entry, which a team leader may assess, and which
 * may stand in a plan for a post that its owner acts in; `postId` when that post is known, as of such a plan itself.
 */
export type Case = {
  readonly ownerId: string
  readonly day: Day
  readonly planId?: string | null
  readonly postId?: string | null
}

export const caseKey = ({ ownerId, day, planId, postId }: Case): string =>
  `${ownerId}|${day}|${planId ?? ''}${postId ? `|${postId}` : ''}`
