import * as v from 'valibot'
import { DaySchema, formatMinute, MinuteSchema } from '../calendar/day.ts'
import { cleanedParagraph } from '../text/text-schema.ts'
import { isAlike } from './alike.ts'
import { plain } from './fill-entry.ts'
import type { FillEntry } from './fill-entry.ts'

/** A row of the calendar as it reads. A calendar may hide times, or write one that is no time of ours. */
export const SeenRowSchema = v.strictObject({
  day: DaySchema,
  start: v.nullable(MinuteSchema),
  end: v.nullable(MinuteSchema),
  text: cleanedParagraph(10_000),
})
export type SeenRow = v.InferOutput<typeof SeenRowSchema>

/** One week of the calendar, and what the page counts for the day that was looked for. */
export const SightSchema = v.strictObject({
  rows: v.array(SeenRowSchema),
  /** Entries of that day by the page's own counter; null when it shows none. */
  count: v.nullable(v.number()),
  /** Their minutes by its own total. */
  minutes: v.nullable(v.number()),
})
export type Sight = v.InferOutput<typeof SightSchema>

/** What stood there before OK. Rows are kept as digests: to compare them is all they are for. */
export const BeforeSchema = v.strictObject({
  rows: v.array(v.string()),
  count: v.nullable(v.number()),
  minutes: v.nullable(v.number()),
})
export type Before = v.InferOutput<typeof BeforeSchema>

/** The sight as it is kept beside an entry in doubt. */
export const beforeOf = ({ rows, count, minutes }: Sight): Before => ({
  rows: rows.map(digestOf),
  count,
  minutes,
})

/** Which row of the calendar is this entry, and whether it reads as it was sent. */
export type Attributed =
  | { readonly is: 'same' }
  | { readonly is: 'altered'; readonly row: SeenRow }
  /** Nothing new can be seen, and the day has one entry and its minutes more than before. */
  | { readonly is: 'counted' }
  | { readonly is: 'none' }

/**
 * Looks for an entry that was sent: a row that is new since OK is this one until shown otherwise. By its time first,
 * then by count and totals, then by its text. Without a sight from before OK only the very same row counts.
 * @param taken rows that other entries of the queue are known to be
 */
export function attribute(given: {
  readonly entry: FillEntry
  readonly sight: Sight
  readonly before: Before | undefined
  readonly taken: readonly SeenRow[]
}): Attributed {
  const { entry, sight, before, taken } = given
  if (sight.rows.some((row) => isSame(row, entry))) return { is: 'same' }
  if (before === undefined) return { is: 'none' }
  const fresh = without(without(sight.rows, before.rows), taken.map(digestOf)).filter(
    (row) => !isOfOther(row, entry, taken),
  )
  const ofDay = fresh.filter((row) => row.day === entry.day)
  const alike = (rows: readonly SeenRow[]) => rows.find((row) => isAlike(row.text, entry.text))
  const inTime = ofDay.filter((row) => isInTime(row, entry))
  const [only, second] = ofDay
  const row =
    alike(inTime) ??
    inTime[0] ??
    alike(ofDay) ??
    (only !== undefined && second === undefined ? only : undefined) ??
    alike(fresh.filter((each) => isInTime(each, entry))) ??
    alike(fresh)
  if (row !== undefined) return { is: 'altered', row }
  return hasGrown(before, sight, entry) ? { is: 'counted' } : { is: 'none' }
}

/**
 * A row in exactly the time of another entry of the queue, and neither in the time nor in the words of this one: a
 * calendar that reads late shows the one before only now, and with a title of its own.
 */
const isOfOther = (row: SeenRow, entry: FillEntry, taken: readonly SeenRow[]): boolean =>
  !isInTime(row, entry) &&
  !isAlike(row.text, entry.text) &&
  taken.some(
    ({ day, start, end }) =>
      start !== null && day === row.day && start === row.start && end === row.end,
  )

/** Rows that stand in the time of an entry, whatever they say. */
export const rowsInTimeOf = (entry: FillEntry, rows: readonly SeenRow[]): readonly SeenRow[] =>
  rows.filter(
    ({ day, start, end }) =>
      day === entry.day && start !== null && end !== null && start < entry.end && entry.start < end,
  )

/** A row that has exactly the entry's time. */
export const isInTime = (row: SeenRow, { start, end }: FillEntry): boolean =>
  row.start === start && row.end === end

export const isSame = (row: SeenRow, entry: FillEntry): boolean =>
  row.day === entry.day && isInTime(row, entry) && plain(row.text) === drawn(entry.text)

/** The calendar writes titles as HTML, so `&amp;` in a text is drawn as `&`. */
const drawn = (text: string): string =>
  plain(text)
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')

function hasGrown(before: Before, now: Sight, { start, end }: FillEntry): boolean {
  if (before.count === null || now.count === null) return false
  if (now.count !== before.count + 1) return false
  if (before.minutes === null || now.minutes === null) return true
  return now.minutes === before.minutes + end - start
}

/** The rows that are left when each of these has been struck off once. */
function without(rows: readonly SeenRow[], struck: readonly string[]): readonly SeenRow[] {
  const left = [...struck]
  return rows.filter((row) => {
    const at = left.indexOf(digestOf(row))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** Rows that read the same have the same one; FNV-1a, which hides nothing and is never trusted. */
function digestOf({ day, start, end, text }: SeenRow): string {
  const time = (minute: number | null) => (minute === null ? '-' : formatMinute(minute))
  let sum = 0x811c9dc5
  for (const char of plain(text)) sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return [day, time(start), time(end), (sum >>> 0).toString(36), plain(text).length].join('|')
}

/** What an entry is known to read like, for telling it from the others. */
export const rowOf = ({ day, start, end, text }: FillEntry): SeenRow => ({
  day,
  start,
  end,
  text: drawn(text),
})

/** The fields in which the row differs from what was sent. */
export const differencesOf = (entry: FillEntry, row: SeenRow) =>
  [
    row.day === entry.day
      ? null
      : ({ field: 'date', sent: String(entry.day), reads: String(row.day) } as const),
    differingTime('start', entry.start, row.start),
    differingTime('end', entry.end, row.end),
    plain(row.text) === drawn(entry.text)
      ? null
      : ({ field: 'text', sent: entry.text, reads: row.text } as const),
  ].filter((each) => each !== null)

const differingTime = <Field extends 'start' | 'end'>(
  field: Field,
  sent: number,
  reads: number | null,
) =>
  reads === null || reads === sent
    ? null
    : { field, sent: formatMinute(sent), reads: formatMinute(reads) }

/** Only the words read differently, as a calendar does that cuts its titles or puts something before them. */
export const isOnlyWords = (entry: FillEntry, row: SeenRow): boolean =>
  differencesOf(entry, row).every(({ field }) => field === 'text') && isAlike(row.text, entry.text)
