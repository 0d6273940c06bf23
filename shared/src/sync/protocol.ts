import * as v from 'valibot'
import { CONTENT_FIELDS, EntrySchema, type ContentField } from '../entry/entry.ts'
import { UuidSchema } from '../ids.ts'
import { MutationSchema } from './mutation.ts'

/** Raised when a shape changes in a way an older peer cannot read. The server accepts this and the one before. */
export const PROTOCOL = 1
export const MAX_MUTATIONS = 50
/** Rows in one answer; `more` says that another round is due. */
export const MAX_ROWS = 500

export const SyncRequestSchema = v.strictObject({
  protocol: v.pipe(v.number(), v.integer()),
  deviceId: UuidSchema,
  epoch: v.nullable(UuidSchema),
  cursor: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Every one ever sent and unanswered first, then new ones. */
  mutations: v.pipe(v.array(MutationSchema), v.maxLength(MAX_MUTATIONS)),
})

/** Why a mutation was refused for good. Stored with the mutation id, so that nothing jams the queue. */
export const REJECTIONS = [
  'wrong-state',
  'forbidden',
  'self-decision',
  'stale',
  'comment-required',
  'stop-problems',
  'period-closed',
  'not-found',
  'incomplete',
  'id-reused',
] as const
export type Rejection = (typeof REJECTIONS)[number]

export const ResultSchema = v.variant('status', [
  v.strictObject({
    id: UuidSchema,
    status: v.literal('applied'),
    version: v.number(),
    /** The entry after the act, for a supervisor who has no feed of it; null for its owner. */
    row: v.nullable(EntrySchema),
  }),
  v.strictObject({
    id: UuidSchema,
    status: v.literal('conflict'),
    /** Fields another device changed since `baseVersion`. */
    fields: v.array(v.picklist(CONTENT_FIELDS as readonly [ContentField, ...ContentField[]])),
    row: EntrySchema,
  }),
  v.strictObject({
    id: UuidSchema,
    status: v.literal('rejected'),
    code: v.picklist(REJECTIONS),
    /** The entry as it stands, when the person may see it. */
    row: v.nullable(EntrySchema),
  }),
  /** An earlier mutation of the same entry in this batch did not apply: ask again later. */
  v.strictObject({ id: UuidSchema, status: v.literal('blocked') }),
])

export const SyncResponseSchema = v.object({
  protocol: v.number(),
  epoch: UuidSchema,
  cursor: v.number(),
  more: v.boolean(),
  results: v.array(ResultSchema),
  /** The person's own entries after the cursor, exactly as the server holds them. */
  rows: v.array(EntrySchema),
})

export type SyncRequest = v.InferOutput<typeof SyncRequestSchema>
export type SyncResponse = v.InferOutput<typeof SyncResponseSchema>
export type MutationResult = v.InferOutput<typeof ResultSchema>
