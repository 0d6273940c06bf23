import * as v from 'valibot'
import { UuidSchema } from '../ids.ts'

/**
 * A lost device: an administrator asks that an account be made new, a second administrator or the direct supervisor confirms.
 * `asked` waits for that; `refused` by either of them or by the person themselves.
 */
export const ResetSchema = v.object({
  id: UuidSchema,
  person: v.object({ name: v.string(), nipTail: v.string() }),
  askedBy: v.string(),
  askedAt: v.number(),
  decidedBy: v.nullable(v.string()),
  decidedAt: v.nullable(v.number()),
  state: v.picklist(['asked', 'done', 'refused']),
  /** By whoever reads this. */
  mayConfirm: v.boolean(),
})
export type ResetView = v.InferOutput<typeof ResetSchema>
