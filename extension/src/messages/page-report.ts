import * as v from 'valibot'

/** The longest text of a page that is believed. */
const TEXT_MAX = 512
const text = v.pipe(v.string(), v.maxLength(TEXT_MAX))

const ObjectSchema = v.strictObject({
  type: v.pipe(v.string(), v.maxLength(40)),
  key: text,
  label: text,
  detail: v.exactOptional(text),
  klass: v.exactOptional(
    v.picklist(['biasa', 'penting', 'terbatas', 'rahasia', 'sangat-rahasia', 'unknown']),
  ),
  from: v.exactOptional(text),
})

const LinkSchema = v.nullable(
  v.strictObject({
    url: v.pipe(v.string(), v.maxLength(2000)),
    scope: v.picklist(['public', 'org', 'self', 'unknown']),
  }),
)

const id = v.pipe(v.string(), v.maxLength(64))

const readingEntries = {
  /** When the object belongs to another app than the site: a PDF shown in a tab. */
  app: v.exactOptional(v.literal('pdf')),
  object: ObjectSchema,
  route: text,
  link: LinkSchema,
  title: v.exactOptional(text),
  missing: v.pipe(v.array(v.pipe(v.string(), v.maxLength(20))), v.maxLength(5), v.readonly()),
}

const MatchLevelSchema = v.picklist([0, 1, 2, 3])

/** What an adapter saw on a page: the object in front, and what may be recorded of it. */
const CurrentReadingSchema = v.strictObject({
  ...readingEntries,
  /** 3 object, 2 title, 1 route, 0 host: how much of the page the adapter's anchors still match. */
  matchLevel: MatchLevelSchema,
})
export type Reading = v.InferOutput<typeof CurrentReadingSchema>

const ReadingSchema = v.union([
  CurrentReadingSchema,
  // A script from before an update may still run in an open tab: there the level was called `rung`.
  v.pipe(
    v.strictObject({ ...readingEntries, rung: MatchLevelSchema }),
    v.transform(({ rung, ...reading }): Reading => ({ ...reading, matchLevel: rung })),
  ),
])

/**
 * A gesture that waits for its outcome. It outlives a reload of the page, because in some apps only the
 * reloaded page shows what happened; the worker keeps it in memory for at most five minutes.
 */
export const PendingSchema = v.strictObject({
  id,
  rule: v.pipe(v.string(), v.maxLength(20)),
  /** Which row of the adapter's gestures. */
  row: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  /** Short name of the exact address, so that the same page is known again without keeping the address. */
  visit: id,
  object: ObjectSchema,
  link: LinkSchema,
  trusted: v.boolean(),
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  /** How many elements each outcome saw at the moment of the gesture. */
  before: v.pipe(v.array(v.number()), v.maxLength(20), v.readonly()),
})

/**
 * Everything a page's script may say. What is not here is dropped. A report that got no answer is sent
 * again under the same `id`; an outcome has the id of its gesture.
 */
export const ReportSchema = v.variant('type', [
  v.strictObject({ type: v.literal('hello'), id }),
  v.strictObject({
    type: v.picklist(['seen', 'beat', 'edit']),
    id,
    reading: ReadingSchema,
    /** Short name of the exact address: whether it is the same page, not which one. */
    visit: id,
  }),
  v.strictObject({
    type: v.literal('meeting'),
    id,
    on: v.boolean(),
    label: text,
    /** How long ago it began or ended, in milliseconds. */
    agoMs: v.pipe(v.number(), v.minValue(0), v.maxValue(60_000)),
  }),
  // The name is older than that of the gesture; scripts in open tabs say it.
  v.strictObject({ type: v.literal('intent'), id, pending: PendingSchema }),
  v.strictObject({ type: v.literal('outcome'), id, happened: v.boolean() }),
])

/** A report as the worker has checked it. */
export type CheckedReport = v.InferOutput<typeof ReportSchema>

type WithoutId<Value> = Value extends { readonly type: 'outcome' } ? Value : Omit<Value, 'id'>
/** A report as the page's script makes it; its id is given when it is sent. */
export type PageReport = WithoutId<CheckedReport>

export type ReadObject = v.InferOutput<typeof ObjectSchema>
export type ReadLink = v.InferOutput<typeof LinkSchema>
export type Pending = v.InferOutput<typeof PendingSchema>
