import * as v from 'valibot'
import { DaySchema, type Day } from '../calendar/day.ts'
import { UuidSchema } from '../ids.ts'
import { storedText } from '../text/text-schema.ts'

/** Days in which somebody acts in a post; `to` null means until further notice. */
const TermSchema = v.object({ from: DaySchema, to: v.nullable(DaySchema) })
export type Term = v.InferOutput<typeof TermSchema>

/** A post somebody acts in (Plt) beside the one they hold, with the days on which they do, the earliest first. */
export const ActingPostSchema = v.object({
  postId: UuidSchema,
  post: storedText(),
  unor: storedText(),
  terms: v.array(TermSchema),
})
export type ActingPost = v.InferOutput<typeof ActingPostSchema>

/**
 * Whether work of a day may stand under a plan: that of a post somebody acts in takes the days on which they do, and any
 * other plan takes every day. The form, the list of plans, what arrives by sync and the server all ask here.
 * @param terms of the post the plan is for; undefined for a plan of the post that answers for the person
 */
export const takesDay = (terms: readonly Term[] | undefined, day: Day): boolean =>
  terms === undefined || terms.some(({ from, to }) => from <= day && (to === null || day <= to))

/** The terms as far as they lie within a year. */
export const termsIn = (terms: readonly Term[], year: number): readonly Term[] =>
  terms.filter(({ from, to }) => from <= `${year}-12-31` && (to === null || to >= `${year}-01-01`))
