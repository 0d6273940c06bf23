import { FILE_MAX_BYTES, FileNameSchema } from '@jejak/shared/evidence/file-name'
import * as v from 'valibot'

/** Who is signed in there, in the page's own words (`bkn:meet`). A script that does not say it is given nothing. */
const meet = v.optional(v.unknown())

/** What the script on a page of Jejak may ask the worker; only the exact configured origin gets an answer. */
export const PageAskSchema = v.variant('type', [
  v.strictObject({ type: v.literal('handoff:join') }),
  /** A page or script from before there were files is offered no suggestion that has one: it could not take it whole. */
  v.strictObject({
    type: v.literal('handoff:offers'),
    takesFiles: v.optional(v.boolean(), false),
    /** The zone of the person there, minutes east of UTC; a page that says it takes a draft's own. */
    zone: v.optional(v.number()),
    meet,
  }),
  v.strictObject({
    type: v.literal('handoff:chunk'),
    name: FileNameSchema,
    at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(FILE_MAX_BYTES)),
    meet,
  }),
  v.strictObject({
    type: v.literal('handoff:receipt'),
    batchId: v.pipe(v.string(), v.maxLength(100)),
    ids: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(200), v.readonly()),
    files: v.optional(v.pipe(v.array(FileNameSchema), v.maxLength(500), v.readonly()), []),
    meet,
  }),
  v.strictObject({ type: v.literal('handoff:bkn'), message: v.unknown() }),
])
export type PageAsk = v.InferInput<typeof PageAskSchema>

/** The answer to `handoff:chunk`: base64, because messages inside the extension are JSON. */
export const ChunkSchema = v.object({ size: v.number(), base64: v.string() })
export type Chunk = v.InferOutput<typeof ChunkSchema>
