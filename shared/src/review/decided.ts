import * as v from 'valibot'
import { UuidSchema } from '../ids.ts'
import { ReviewEntrySchema } from './queue.ts'

/** One act on an entry, as its history has it. */
export const DecisionLineSchema = v.object({
  act: v.picklist(['approve', 'return', 'reopen']),
  by: v.string(),
  isMine: v.boolean(),
  actingAs: v.string(),
  comment: v.string(),
  at: v.number(),
  /** The number of the act in the owner's record. */
  seq: v.number(),
})

/** An entry that this person has decided on, as it stands for them, with everything that was decided on it, newest first. */
export const DecidedItemSchema = v.object({
  entry: ReviewEntrySchema,
  owner: v.object({ id: UuidSchema, name: v.string(), post: v.string() }),
  plan: v.nullable(v.object({ rencanaAksi: v.string(), rhk: v.string() })),
  history: v.array(DecisionLineSchema),
  mayReopen: v.boolean(),
})

export type DecisionLine = v.InferOutput<typeof DecisionLineSchema>
export type DecidedItem = v.InferOutput<typeof DecidedItemSchema>
