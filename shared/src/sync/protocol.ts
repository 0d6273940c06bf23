import * as v from 'valibot'
import { CONTENT_FIELDS, EntrySchema, type ContentField } from '../entry/entry.ts'
import { HashSchema, UuidSchema } from '../ids.ts'
import { ReviewEntrySchema } from '../review/queue.ts'
import { CountSchema } from '../text/text-schema.ts'
import { ChoiceRowSchema } from './choice.ts'
import { MutationSchema } from './mutation.ts'

/** Raised when a shape changes in a way an older peer cannot read. The server accepts this and the one before. */
export const PROTOCOL = 1
export const MAX_MUTATIONS = 50
/** Rows in one page of the feed; `more` says that another round is due. More never fit into its bytes. */
export const MAX_ROWS = 200
/**
 * Rows in one page, as JSON before compression: at 80 kbit/s it takes a second compressed, and six when something on
 * the way unpacks it. A row that is larger travels alone.
 */
export const MAX_PAGE_BYTES = 64 * 1024
/** The same beside results: nobody waits for old rows to hear that a new entry has arrived. */
export const MAX_PAGE_BYTES_BESIDE_RESULTS = 8 * 1024

export const SyncRequestSchema = v.strictObject({
  protocol: CountSchema,
  deviceId: UuidSchema,
  /**
   * Whose outbox this is. Two people share a browser: when one tab signs in as someone else, another tab's
   * outbox would travel under the new cookie. The server answers `unauthenticated` when it is not the session's person.
   */
  person: v.optional(UuidSchema),
  /** The server's epoch as last seen; null on a fresh device. When it differs the cursor counts as 0. */
  epoch: v.nullable(UuidSchema),
  cursor: CountSchema,
  /**
   * The newest mutation that this device was told was applied. A server that does not know it was restored from a backup
   * of before. Sent only to a server that says it reads it: unknown fields are refused.
   */
  lastApplied: v.optional(UuidSchema),
  /**
   * Kinds of rows that this device began to hear of later than of the others, with the number of the newest change of
   * theirs that it has seen: the answer begins there.
   */
  behind: v.exactOptional(v.strictObject({ choice: CountSchema })),
  /** Every one ever sent and unanswered first, then new ones. */
  mutations: v.pipe(v.array(MutationSchema), v.maxLength(MAX_MUTATIONS)),
})

/** Fields, and kinds of mutations, that came to the request later: what a server says in `reads`. */
export const READS = ['lastApplied', 'behind', 'choice.keep'] as const

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

/** Budgets of one person that a mutation went beyond. Said beside a code that older clients know. */
export const LIMITS = ['day-full', 'entry-history-full', 'history-day-full'] as const
export type Limit = (typeof LIMITS)[number]

const fieldName = v.picklist(CONTENT_FIELDS as readonly [ContentField, ...ContentField[]])

/**
 * Proof that an act stands in the record of whose work it is: the number and hash of its link. Whoever keeps it can
 * show later that the record was not rewritten; it holds no words.
 */
export const ReceiptSchema = v.object({
  owner: UuidSchema,
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  hash: HashSchema,
  /** Epoch milliseconds, by the server's clock. */
  time: v.number(),
})
export type Receipt = v.InferOutput<typeof ReceiptSchema>

export const ResultSchema = v.variant('status', [
  v.object({
    id: UuidSchema,
    status: v.literal('applied'),
    version: v.number(),
    /** The entry after the act, for a supervisor who has no feed of it; null for its owner. */
    entry: v.nullable(ReviewEntrySchema),
    /** Of a submit or a decision. Older servers give none. */
    receipt: v.exactOptional(ReceiptSchema),
  }),
  v.object({
    id: UuidSchema,
    status: v.literal('conflict'),
    /** Fields another device changed since `baseVersion`. The row itself is among `rows`. */
    fields: v.array(fieldName),
  }),
  v.object({
    id: UuidSchema,
    status: v.literal('rejected'),
    code: v.picklist(REJECTIONS),
    /** A newer server may know more limits: then the code alone says it. */
    because: v.optional(v.fallback(v.optional(v.picklist(LIMITS)), undefined)),
    /** For a supervisor: the entry as it stands, when they may see it. */
    entry: v.nullable(ReviewEntrySchema),
  }),
  /** An earlier mutation of the same entry in this batch did not apply: ask again later. Not stored. */
  v.object({ id: UuidSchema, status: v.literal('blocked') }),
])

export const SyncResponseSchema = v.object({
  protocol: v.number(),
  epoch: UuidSchema,
  cursor: v.number(),
  more: v.boolean(),
  /** Beside `more`: the number of the newest change there is, so that `cursor` says how far a pull has come. */
  head: v.exactOptional(v.number()),
  /** Fields of the request that this server reads beyond those of its first version. */
  reads: v.exactOptional(v.array(v.string())),
  /** One for each mutation of the request, in its order. */
  results: v.array(ResultSchema),
  /**
   * The person's own entries, exactly as the server holds them: a page of the feed after the cursor, and every
   * own entry this request's mutations touched. A client keeps the higher version, so repeats are harmless.
   */
  rows: v.array(EntrySchema),
  /** The person's own choices, of the same page and by the same rule. Older servers know none. */
  choices: v.exactOptional(v.array(ChoiceRowSchema)),
  /** When it was answered, epoch milliseconds by the server's clock. Older servers do not say. */
  time: v.exactOptional(v.number()),
})

export type SyncRequest = v.InferOutput<typeof SyncRequestSchema>
export type SyncResponse = v.InferOutput<typeof SyncResponseSchema>
export type MutationResult = v.InferOutput<typeof ResultSchema>
