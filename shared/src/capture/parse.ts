import * as v from 'valibot'
import type { CaptureEvent } from './event.ts'

export const LOG_VERSION = 1

export type LogHeader = { readonly v: 1; readonly tz: number; readonly person: string }

export type RejectCode = 'not-json' | 'wrong-version' | 'not-an-event'

export type ParsedLog = {
  /** Null when the log carries no header of a version we know. */
  readonly header: LogHeader | null
  readonly events: readonly CaptureEvent[]
  /** Lines are counted from 1. */
  readonly rejected: readonly { readonly line: number; readonly code: RejectCode }[]
}

const SCOPES = ['public', 'org', 'self', 'unknown'] as const
const KLASSES = ['biasa', 'penting', 'terbatas', 'rahasia', 'sangat-rahasia', 'unknown'] as const

const text = v.fallback(v.string(), '')
const tab = v.fallback(v.number(), 0)
const lenient = <T>(schema: v.GenericSchema<unknown, T>) =>
  v.fallback(v.optional(schema), undefined)

const LinkSchema = v.fallback(
  v.nullable(v.object({ url: v.string(), scope: v.fallback(v.picklist(SCOPES), 'unknown') })),
  null,
)

const ObjectSchema = v.fallback(
  v.object({
    type: v.fallback(v.string(), 'page'),
    key: text,
    label: text,
    detail: lenient(v.string()),
    klass: lenient(v.fallback(v.picklist(KLASSES), 'unknown')),
    from: lenient(v.string()),
  }),
  { type: 'page', key: '', label: '' },
)

const at = v.number()

/** Fields we do not know are dropped; a known field of a wrong kind becomes its neutral value. */
const EventSchema = v.variant('type', [
  v.object({
    at,
    type: v.literal('focus'),
    tab,
    app: text,
    object: ObjectSchema,
    route: lenient(v.string()),
    link: v.optional(LinkSchema),
    title: lenient(v.string()),
  }),
  v.object({
    at,
    type: v.literal('action'),
    tab,
    app: text,
    rule: text,
    object: ObjectSchema,
    link: v.optional(LinkSchema),
    count: lenient(v.pipe(v.number(), v.integer(), v.minValue(1))),
    trusted: lenient(v.boolean()),
  }),
  v.object({ at, type: v.literal('blur') }),
  v.object({ at, type: v.literal('beat'), tab }),
  v.object({ at, type: v.literal('edit'), tab }),
  v.object({
    at,
    type: v.literal('idle'),
    state: v.fallback(v.picklist(['active', 'idle', 'locked']), 'active'),
    since: lenient(v.number()),
  }),
  v.object({
    at,
    type: v.literal('meeting'),
    tab,
    on: v.fallback(v.boolean(), false),
    app: text,
    label: lenient(v.string()),
    repeatMs: lenient(v.number()),
  }),
  v.object({ at, type: v.literal('pause'), on: v.fallback(v.boolean(), false) }),
])

const AnyEventSchema = v.looseObject({ at: v.number(), type: v.string() })
const HeaderSchema = v.looseObject({ v: v.unknown() })

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined // broken JSON is one of the three things a line is rejected for
  }
}

/** Without its undefined fields, so that "not told" looks the same however it was written. */
function compact<T extends object>(value: T): T {
  for (const key of Object.keys(value)) {
    const field: unknown = Reflect.get(value, key)
    if (field === undefined) Reflect.deleteProperty(value, key)
    else if (typeof field === 'object' && field !== null) compact(field)
  }
  return value
}

function toHeader(value: { v: unknown; tz?: unknown; person?: unknown }): LogHeader | null {
  if (value.v !== LOG_VERSION) return null
  const tz = typeof value.tz === 'number' ? value.tz : 420
  return { v: 1, tz, person: typeof value.person === 'string' ? value.person : 'local' }
}

/**
 * A capture log (JSON Lines) as header and events. Nothing is rejected but broken JSON, a header of
 * another version, or an event without `at` and `type`; event types we do not know are passed over.
 */
export function parseLog(log: string): ParsedLog {
  let header: LogHeader | null = null
  const events: CaptureEvent[] = []
  const rejected: { line: number; code: RejectCode }[] = []
  log.split('\n').forEach((raw, index) => {
    const found = parseLine(raw.replace(/^\uFEFF/, '').trim())
    if (typeof found === 'string') rejected.push({ line: index + 1, code: found })
    else if (found && 'at' in found) events.push(found)
    else if (found) header ??= found
  })
  return { header, events, rejected }
}

/** What a line holds; undefined for an empty line and for an event type we do not know. */
function parseLine(line: string): CaptureEvent | LogHeader | RejectCode | undefined {
  if (line === '') return undefined
  const value = parseJson(line)
  if (value === undefined) return 'not-json'
  if (v.is(AnyEventSchema, value)) {
    const event = v.safeParse(EventSchema, value)
    return event.success ? (compact(event.output) as CaptureEvent) : undefined
  }
  const head = v.safeParse(HeaderSchema, value)
  if (!head.success) return 'not-an-event'
  return toHeader(head.output) ?? 'wrong-version'
}
