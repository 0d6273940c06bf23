import * as v from 'valibot'

/** A calendar day, `YYYY-MM-DD`, with no zone of its own: the zone belongs to the person. */
export type Day = string & { readonly __brand: 'Day' }

/** Minutes since local midnight, 0–1440. 1440 ("24:00") only ever ends something. */
export type MinuteOfDay = number

/** Minutes east of UTC. Indonesia has three zones and no summer time. */
export const ZONES = { WIB: 420, WITA: 480, WIT: 540 } as const
export type ZoneOffset = number

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** True for a day that exists: `2026-02-30` does not. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

export const DaySchema = v.custom<Day>((value) => typeof value === 'string' && isDay(value))

export const MinuteSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440))

/** A day from text that is known to be one; throws on anything else. */
export function toDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`)
  return text
}

/** The local day on which an instant (epoch milliseconds) falls in a zone. */
export function dayAt(atMs: number, zone: ZoneOffset): Day {
  return new Date(atMs + zone * MINUTE_MS).toISOString().slice(0, 10) as Day
}

/** The minute of the local day at an instant, rounded down. */
export function minuteAt(atMs: number, zone: ZoneOffset): MinuteOfDay {
  const local = atMs + zone * MINUTE_MS
  return Math.floor((((local % DAY_MS) + DAY_MS) % DAY_MS) / MINUTE_MS)
}

/** The instant (epoch milliseconds) of a minute of a local day. Minute 1440 is the next midnight. */
export function instantOf(day: Day, minute: MinuteOfDay, zone: ZoneOffset): number {
  return Date.parse(`${day}T00:00:00Z`) + (minute - zone) * MINUTE_MS
}

/** The day `count` days later; earlier when it is negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10) as Day
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** Whole days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** `490` → `08:10`; `1440` → `24:00`. */
export function formatMinute(minute: MinuteOfDay): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** `08:10` or `08.10` → 490; undefined when it is not a time of day up to 24:00. */
export function parseMinute(text: string): MinuteOfDay | undefined {
  const match = /^(\d{1,2})[:.](\d{2})$/.exec(text.trim())
  if (!match) return undefined
  const hours = Number(match[1])
  const minutes = Number(match[2])
  const total = hours * 60 + minutes
  return minutes < 60 && total <= 1440 ? total : undefined
}
