import type { Day } from '@jejak/shared/calendar/day'

/** Whose work of which day is to be decided on; `planId` when it is one entry, which a team leader may assess. */
export type Case = { readonly ownerId: string; readonly day: Day; readonly planId?: string | null }

export const caseKey = ({ ownerId, day, planId }: Case): string =>
  `${ownerId}|${day}|${planId ?? ''}`
