import * as v from 'valibot'
import { DaySchema, MinuteSchema } from '../calendar/day.ts'
import {
  EvidenceSchema,
  EVIDENCE_MAX,
  TEXT_MAX,
  TITLE_MAX,
  UNIT_MAX,
  URL_MAX,
} from '../entry/entry.ts'
import { FILE_MAX_BYTES, FileNameSchema } from '../evidence/file-name.ts'
import { cleanedLine, filledLine, line } from '../text/text-schema.ts'

/**
 * The extension and the PWA page speak over a MessageChannel that starts with a handshake on `window`:
 *
 *   page                       extension's script on that page
 *   hello { nonce }  ───────▶  checks event.source === window and the exact origin
 *                    ◀───────  port { nonce } + MessagePort, target origin never "*"
 *   ── from here on, only the port ──
 *   takes-files      ───────▶  (a page that does not say it is offered no draft with a file)
 *   takes-zone       ───────▶  the zone of the person there (a page that does not say it gets drafts without their zone)
 *                    ◀───────  offer { batchId, drafts }    (only after a click in the extension)
 *   want { name, at }  ──────▶  for each evidence file of the drafts, chunk by chunk, until it has all of it
 *                    ◀───────  chunk { name, at, size, bytes }
 *   receipt { batchId, ids, files } ▶ only now does the extension forget these drafts and files
 *
 * The page says hello only while a person is signed in. A draft may be offered twice: it is known by its id. A file is
 * known by its bytes: the page checks them against the name, and writes them before it acknowledges anything.
 */
export const HELLO = 'jejak:hello'
export const PORT = 'jejak:port'

/** The page says it again when this event fires on `window`: the script may have started after the page. */
export const ASK = 'jejak:ask'

export const HandshakeSchema = v.object({
  type: v.picklist([HELLO, PORT, ASK]),
  nonce: line(100),
})

const id = line(100)

/** Minutes east of UTC. */
const ZoneSchema = v.pipe(v.number(), v.integer(), v.minValue(-840), v.maxValue(840))

/** A title of somebody's page may hold anything: cleaned, so that it does not hold up the draft beside it. */
const OfferedEvidenceSchema = v.strictObject({
  ...EvidenceSchema.entries,
  url: cleanedLine(URL_MAX),
  title: cleanedLine(TITLE_MAX),
})

/** A suggestion the person chose to move. Exactly what the extension's preview showed. */
export const OfferedSuggestionSchema = v.strictObject({
  id: filledLine(100),
  day: DaySchema,
  start: MinuteSchema,
  end: MinuteSchema,
  text: cleanedLine(TEXT_MAX),
  quantity: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  unit: cleanedLine(UNIT_MAX),
  evidence: v.pipe(v.array(OfferedEvidenceSchema), v.maxLength(EVIDENCE_MAX)),
  app: line(100),
  /** Stable name of the work object, so that the PWA can remember which rencana aksi it went under. */
  objectKey: cleanedLine(300),
  because: v.pipe(v.array(cleanedLine(300)), v.maxLength(20)),
  /** Minutes east of UTC in which day and times are told. Sent to a page that takes it only. */
  zone: v.exactOptional(ZoneSchema),
})
export type OfferedSuggestion = v.InferOutput<typeof OfferedSuggestionSchema>

const MAX_DRAFTS = 200
const MAX_FILES = 500
/** A multiple of 3: between the extension's own parts a chunk travels as base64. */
export const CHUNK_BYTES = 192 * 1024

export const ToPageSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('offer'),
    batchId: id,
    drafts: v.pipe(v.array(OfferedSuggestionSchema), v.maxLength(MAX_DRAFTS)),
  }),
  v.strictObject({
    type: v.literal('chunk'),
    name: FileNameSchema,
    at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(FILE_MAX_BYTES)),
    /** Of the whole file; 0 when the extension has it no longer. */
    size: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(FILE_MAX_BYTES)),
    bytes: v.pipe(
      v.instance(Uint8Array),
      v.check((bytes) => bytes.length <= CHUNK_BYTES),
    ),
  }),
  v.strictObject({ type: v.literal('pong'), version: line(100) }),
])
export type ToPage = v.InferOutput<typeof ToPageSchema>

export const ToExtensionSchema = v.variant('type', [
  v.strictObject({ type: v.literal('ping') }),
  v.strictObject({ type: v.literal('takes-files') }),
  v.strictObject({ type: v.literal('takes-zone'), zone: ZoneSchema }),
  v.strictObject({
    type: v.literal('want'),
    name: FileNameSchema,
    at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(FILE_MAX_BYTES)),
  }),
  v.strictObject({
    type: v.literal('receipt'),
    batchId: id,
    ids: v.pipe(v.array(id), v.maxLength(MAX_DRAFTS)),
    /** Left out when there are none: an extension from before there were files refuses what it does not know. */
    files: v.optional(v.pipe(v.array(FileNameSchema), v.maxLength(MAX_FILES))),
  }),
])
export type ToExtension = v.InferOutput<typeof ToExtensionSchema>

/**
 * Whether a message belongs to the bridge to e-Kinerja (`bkn-messages.ts`), whose shapes are loaded only when one
 * comes. It is not believed before it is parsed.
 */
export const isBknMessage = (data: unknown): data is { readonly type: `bkn:${string}` } =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  typeof data.type === 'string' &&
  data.type.startsWith('bkn:')
