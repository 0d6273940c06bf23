import type { Day } from '../calendar/day.ts'
import type { Term } from './acting-post.ts'

export type Terms = { readonly terms: readonly Term[] }

/**
 * Whether work of a day may stand under a plan: that of a post somebody acts in takes the days on which they do, and any
 * other plan takes every day. The form, the list of plans, what arrives by sync and the server all ask here.
 * @param acting the post the plan is for; undefined for a plan of the post that answers for the person
 */
export const takesDay = (acting: Terms | undefined, day: Day): boolean =>
  !acting?.terms.every(({ from, to }) => day < from || (to !== null && to < day))
