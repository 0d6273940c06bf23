import * as v from 'valibot'
import { UuidSchema } from '../ids.ts'
import { CountSchema } from '../text/text-schema.ts'
import { BknRecordSchema } from './recorded.ts'

/** As many as fit into half a megabyte, were each of its texts as long as the form allows. */
export const MAX_SENT = 40
/** Recordings in one answer; `more` says that another round is due. */
export const MAX_ANSWERED = 200

/**
 * One round: what this device learned, and what others did since `cursor`. A recording is a fact that never changes,
 * so nothing can conflict and re-sending is idempotent.
 */
export const RecordSyncRequestSchema = v.strictObject({
  /** Whose these are; `unauthenticated` when another tab has signed in as somebody else. */
  person: UuidSchema,
  /** The server's epoch as last seen; null on a fresh device. When it differs the cursor counts as 0. */
  epoch: v.nullable(UuidSchema),
  cursor: CountSchema,
  records: v.pipe(v.array(BknRecordSchema), v.maxLength(MAX_SENT)),
})
export type RecordSyncRequest = v.InferOutput<typeof RecordSyncRequestSchema>

export const RecordSyncResponseSchema = v.object({
  epoch: UuidSchema,
  cursor: v.number(),
  more: v.boolean(),
  /** In the order in which the server learned of them. */
  records: v.array(BknRecordSchema),
})
export type RecordSyncResponse = v.InferOutput<typeof RecordSyncResponseSchema>
