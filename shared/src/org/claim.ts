import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
import { UuidSchema } from '../ids.ts'
import { filledParagraph, paragraph } from '../text/text-schema.ts'

/** What may be said to a claim of a wrong supervisor. `decide` and `refuse` are an administrator's. */
export const CLAIM_ACTS = ['agree', 'disagree', 'decide', 'refuse', 'withdraw'] as const
export type ClaimAct = (typeof CLAIM_ACTS)[number]
/** `settled`: the line was changed. */
export const CLAIM_STATES = ['open', 'settled', 'refused', 'withdrawn'] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

/** "This is not my supervisor": who is, from which day on, and why. */
export const NewClaimSchema = v.strictObject({
  id: UuidSchema,
  namedId: UuidSchema,
  from: DaySchema,
  reason: filledParagraph(500),
})
export const ClaimAnswerSchema = v.strictObject({
  act: v.picklist(CLAIM_ACTS),
  comment: paragraph(500),
})

const somebody = v.object({ id: UuidSchema, name: v.string() })
export const ClaimViewSchema = v.object({
  id: UuidSchema,
  person: somebody,
  post: v.string(),
  /** Who decided when it was said. */
  present: v.nullable(somebody),
  named: somebody,
  from: DaySchema,
  reason: v.string(),
  state: v.picklist(CLAIM_STATES),
  at: v.number(),
  answers: v.array(
    v.object({
      by: v.string(),
      byId: UuidSchema,
      act: v.picklist(CLAIM_ACTS),
      comment: v.string(),
      at: v.number(),
    }),
  ),
  /** What the reader may say now. */
  acts: v.array(v.picklist(CLAIM_ACTS)),
})
export const SupervisorRowSchema = v.object({
  id: UuidSchema,
  name: v.string(),
  post: v.string(),
  unor: v.string(),
})

export type NewClaim = v.InferOutput<typeof NewClaimSchema>
export type ClaimView = v.InferOutput<typeof ClaimViewSchema>
export type SupervisorRow = v.InferOutput<typeof SupervisorRowSchema>
