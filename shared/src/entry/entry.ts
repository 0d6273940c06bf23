import * as v from 'valibot'
import { DaySchema, MinuteSchema } from '../calendar/day.ts'
import { UuidSchema } from '../ids.ts'
import { line, storedText, VersionSchema } from '../text/text-schema.ts'

/** BKN takes one line of at most 255 characters (Progress Harian, "Kegiatan harian"). */
export const TEXT_MAX = 255
export const EVIDENCE_MAX = 10
export const UNIT_MAX = 50
export const URL_MAX = 2000
export const TITLE_MAX = 300
export const SCOPES = ['public', 'org', 'self', 'unknown'] as const

/**
 * A link, or a file of the person's own (`/api/files/…`, see `evidence/file-name`). Whether it is a safe link is a
 * rule with a sentence of its own (`bad-link`), not a shape.
 */
export const EvidenceSchema = v.strictObject({
  url: line(URL_MAX),
  title: line(TITLE_MAX),
  scope: v.picklist(SCOPES),
})

/** Evidence as it was stored or kept on a device, possibly by an older version. */
export const StoredEvidenceSchema = v.object({
  url: storedText(),
  title: storedText(),
  scope: v.picklist(SCOPES),
})

const contentFields = {
  day: DaySchema,
  start: MinuteSchema,
  end: MinuteSchema,
  /** One line: BKN's field is a single-line input, and a line break would be cut there silently. */
  text: line(TEXT_MAX),
  /** Id of exactly one rencana aksi, as in BKN; null until the person has chosen. */
  planId: v.nullable(UuidSchema),
  quantity: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  unit: line(UNIT_MAX),
  quality: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  /** The first one is primary, because BKN takes one. */
  evidence: v.pipe(v.array(EvidenceSchema), v.maxLength(EVIDENCE_MAX)),
  /** Never shown to a supervisor: manual entry is equal in every respect. */
  origin: v.picklist(['manual', 'suggestion']),
}

// Reading is tolerant: what was stored before texts were refused must stay readable.
const storedFields = {
  ...contentFields,
  text: storedText(),
  unit: storedText(),
  evidence: v.array(StoredEvidenceSchema),
}
/** Content as it was stored or kept on a device, possibly by an older version. */
export const StoredContentSchema = v.object(storedFields)

/** What the owner writes. Status, owner and version are not here, so no request can set them. */
export const EntryContentSchema = v.strictObject(contentFields)
export const EntryPatchSchema = v.partial(v.strictObject(contentFields))

/** The words of a plan when something was decided under it: they stay, whatever becomes of the plan. */
export const PlanWordsSchema = v.object({
  rencanaAksi: v.string(),
  rhk: v.string(),
  period: v.object({ name: v.string(), from: v.string(), to: v.string() }),
})
export type PlanWords = v.InferOutput<typeof PlanWordsSchema>

export const STATUSES = ['draft', 'submitted', 'approved', 'returned'] as const

/**
 * The latest decision on an entry, as its owner reads it. Like every shape that only the server sends, it accepts
 * unknown fields: an older app must be able to read a newer server.
 */
export const EntryDecisionSchema = v.object({
  act: v.picklist(['approve', 'return', 'reopen']),
  comment: v.string(),
  /** Name of the person who decided, and the post they acted in. */
  by: v.string(),
  actingAs: v.string(),
  at: v.number(),
  seq: v.number(),
  /** The day of the entry that was decided on: where a returned one may be corrected. Older servers do not say it. */
  day: v.optional(DaySchema),
  /** What was decided under. Older servers do not say it. */
  plan: v.exactOptional(PlanWordsSchema),
})

export const EntrySchema = v.object({
  id: UuidSchema,
  owner: UuidSchema,
  ...storedFields,
  status: v.picklist(STATUSES),
  version: VersionSchema,
  removed: v.boolean(),
  submittedAt: v.nullable(v.number()),
  decision: v.nullable(EntryDecisionSchema),
})

export type Evidence = v.InferOutput<typeof EvidenceSchema>
export type EntryContent = v.InferOutput<typeof EntryContentSchema>
export type EntryPatch = v.InferOutput<typeof EntryPatchSchema>
export type EntryDecision = v.InferOutput<typeof EntryDecisionSchema>
export type Entry = v.InferOutput<typeof EntrySchema>
export type Status = (typeof STATUSES)[number]
export type ContentField = keyof EntryContent

export const CONTENT_FIELDS = Object.keys(contentFields) as readonly ContentField[]
