import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
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
