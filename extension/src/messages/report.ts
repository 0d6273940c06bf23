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

const ReadingSchema = v.strictObject({
  app: v.exactOptional(v.literal('pdf')),
  object: ObjectSchema,
  route: text,
  link: LinkSchema,
  title: v.exactOptional(text),
  rung: v.picklist([0, 1, 2, 3]),
  missing: v.pipe(v.array(v.pipe(v.string(), v.maxLength(20))), v.maxLength(5)),
})

export const PendingSchema = v.strictObject({
  id,
  rule: v.pipe(v.string(), v.maxLength(20)),
  row: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  visit: id,
  object: ObjectSchema,
  link: LinkSchema,
  trusted: v.boolean(),
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  before: v.pipe(v.array(v.number()), v.maxLength(20)),
})

/**
 * Everything a page's script may say. What is not here is dropped. A report that got no answer is told
 * again under the same `id`; an outcome has the id of its intent.
 */
export const ReportSchema = v.variant('type', [
  v.strictObject({ type: v.literal('hello'), id }),
  v.strictObject({
    type: v.picklist(['seen', 'beat', 'edit']),
    id,
    reading: ReadingSchema,
    visit: id,
  }),
  v.strictObject({
    type: v.literal('meeting'),
    id,
    on: v.boolean(),
    label: text,
    agoMs: v.pipe(v.number(), v.minValue(0), v.maxValue(60_000)),
  }),
  v.strictObject({ type: v.literal('intent'), id, pending: PendingSchema }),
  v.strictObject({ type: v.literal('outcome'), id, happened: v.boolean() }),
])
export type CheckedReport = v.InferOutput<typeof ReportSchema>
export type CheckedReading = v.InferOutput<typeof ReadingSchema>
export type CheckedObject = v.InferOutput<typeof ObjectSchema>
export type CheckedLink = v.InferOutput<typeof LinkSchema>
