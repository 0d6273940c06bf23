import * as v from 'valibot'
import { UuidSchema } from '../ids.ts'
import { paragraph, storedText, VersionSchema } from '../text/text-schema.ts'
import { ActingPostSchema } from './acting-post.ts'
import { SKP_ACTS } from './agreement.ts'
import { SKP_STATES } from './skp-state.ts'
import { StoredSkpContentSchema } from './skp.ts'

const act = { id: UuidSchema, baseVersion: VersionSchema }

/** What an owner does with their SKP, beside writing it. */
export const SkpActFormSchema = v.strictObject({
  ...act,
  act: v.picklist(['submit', 'withdraw', 'amend', 'abandon']),
})

/** A superior's word on what was handed in. */
export const SkpDecisionFormSchema = v.strictObject({
  ...act,
  act: v.picklist(['approve', 'return']),
  /** Required to give it back. */
  comment: paragraph(1000),
})

/** How it stands after an act. */
export const SkpStandingSchema = v.object({
  version: VersionSchema,
  state: v.picklist(SKP_STATES),
})

const by = { at: v.number(), by: storedText(), actingAs: storedText() }

/** An SKP as it is read by its owner and by their superior: never what is still being written. */
export const SkpRecordSchema = v.object({
  id: UuidSchema,
  ...SkpStandingSchema.entries,
  year: v.number(),
  acting: v.optional(ActingPostSchema),
  owner: v.object({ id: UuidSchema, name: storedText() }),
  /** Who may decide today, the first of them before the others. */
  approvers: v.array(v.object({ name: storedText(), post: storedText() })),
  /** What was approved last; null before the first approval. */
  inForce: v.nullable(StoredSkpContentSchema),
  /** What was handed in and waits. */
  waiting: v.nullable(StoredSkpContentSchema),
  /** Newest first. */
  acts: v.array(
    v.object({
      ...by,
      act: v.picklist(SKP_ACTS),
      state: v.picklist(SKP_STATES),
      comment: storedText(),
    }),
  ),
  /** What was approved, newest first, without its words. */
  versions: v.array(v.object({ ...by, number: v.number() })),
})

/** One approved version, whole. */
export const SkpVersionSchema = v.object({
  ...by,
  number: v.number(),
  content: StoredSkpContentSchema,
})

/** A line of a superior's list. */
export const TeamSkpSchema = v.object({
  id: UuidSchema,
  ...SkpStandingSchema.entries,
  year: v.number(),
  acting: v.optional(ActingPostSchema),
  person: v.object({ id: UuidSchema, name: storedText() }),
  /** When it was handed in last. */
  submittedAt: v.number(),
})

export type SkpActForm = v.InferOutput<typeof SkpActFormSchema>
export type SkpDecisionForm = v.InferOutput<typeof SkpDecisionFormSchema>
export type SkpStanding = v.InferOutput<typeof SkpStandingSchema>
export type SkpRecord = v.InferOutput<typeof SkpRecordSchema>
export type SkpVersion = v.InferOutput<typeof SkpVersionSchema>
export type TeamSkp = v.InferOutput<typeof TeamSkpSchema>
