import * as v from 'valibot'
import { UuidSchema } from '../ids.ts'
import { VersionSchema } from '../text/text-schema.ts'
import { ActingPostSchema } from './acting-post.ts'
import { SKP_STATES } from './skp-state.ts'
import { StoredSkpContentSchema } from './skp.ts'

/** An SKP as its owner reads it: the plan, and how it is kept. */
export const SkpSchema = v.object({
  id: UuidSchema,
  version: VersionSchema,
  /** A server of before says none: then it is written on as ever. */
  state: v.optional(v.picklist(SKP_STATES)),
  /** What is written, or waits, beside the plan in force. */
  adendum: v.optional(StoredSkpContentSchema),
  /** The post they act in whose plan it is; absent: that which answers for them. */
  acting: v.optional(ActingPostSchema),
  ...StoredSkpContentSchema.entries,
})
