import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
import { NILAI } from '../evaluation/perilaku.ts'
import { UuidSchema } from '../ids.ts'
import {
  CountSchema,
  filledParagraph,
  paragraph,
  storedText,
  VersionSchema,
} from '../text/text-schema.ts'
import { FEEDBACK_ACTS, KEPT_FEEDBACK_STATES, NEXT_FEEDBACK_ACTS } from './transition.ts'

/** As long as a reason of an evaluation. */
export const FEEDBACK_MAX = 1000

/** What a feedback is on. An RHK and an entry are named by their id, perilaku by its value. */
export const FEEDBACK_KINDS = ['entry', 'rhk', 'perilaku'] as const
export const FeedbackAboutSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('entry'), ref: UuidSchema }),
  v.strictObject({ kind: v.literal('rhk'), ref: UuidSchema }),
  v.strictObject({ kind: v.literal('perilaku'), ref: v.picklist(NILAI) }),
])

/** How the one who speaks stands to the person. */
export const FEEDBACK_RELATIONS = ['assessor', 'colleague', 'subordinate'] as const

const first = {
  /** Made by the client, so that a repeated request makes no second one. */
  id: UuidSchema,
  about: FeedbackAboutSchema,
  /** The day it is about, not in the future; an entry has its own. */
  day: DaySchema,
}
/** The person asks somebody near them. */
export const AskFeedbackSchema = v.strictObject({
  ...first,
  giverId: UuidSchema,
  text: paragraph(FEEDBACK_MAX),
})
/** The assessor speaks unasked. */
export const GiveFeedbackSchema = v.strictObject({
  ...first,
  personId: UuidSchema,
  text: filledParagraph(FEEDBACK_MAX),
})
/** One more act on one; `text` where the act has words. */
export const ActOnFeedbackSchema = v.strictObject({
  id: UuidSchema,
  baseVersion: VersionSchema,
  act: v.picklist(NEXT_FEEDBACK_ACTS),
  text: paragraph(FEEDBACK_MAX),
})

const person = v.object({ id: UuidSchema, name: storedText() })
const at = v.nullable(CountSchema)

/** One feedback as a reader may see it. Never anonymous: whoever reads it reads who gave it, and in which post. */
export const FeedbackViewSchema = v.object({
  id: UuidSchema,
  version: VersionSchema,
  state: v.picklist(KEPT_FEEDBACK_STATES),
  day: DaySchema,
  owner: person,
  giver: v.object({ ...person.entries, as: storedText() }),
  relation: v.picklist(FEEDBACK_RELATIONS),
  /** `text`: the words of the entry or the RHK as they were; empty for perilaku. */
  about: v.object({ kind: v.picklist(FEEDBACK_KINDS), ref: storedText(), text: storedText() }),
  /** What the person wrote when they asked. */
  question: storedText(),
  /** Null to the person until they open it. */
  text: v.nullable(storedText()),
  answer: storedText(),
  askedAt: at,
  givenAt: at,
  readAt: at,
  answeredAt: at,
  /** What this reader may do to it. */
  acts: v.array(v.picklist(FEEDBACK_ACTS)),
})

export type FeedbackAbout = v.InferOutput<typeof FeedbackAboutSchema>
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number]
export type FeedbackRelation = (typeof FEEDBACK_RELATIONS)[number]
export type AskFeedback = v.InferOutput<typeof AskFeedbackSchema>
export type GiveFeedback = v.InferOutput<typeof GiveFeedbackSchema>
export type ActOnFeedback = v.InferOutput<typeof ActOnFeedbackSchema>
export type FeedbackView = v.InferOutput<typeof FeedbackViewSchema>
