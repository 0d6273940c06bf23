import { addDays, dayAt, instantOf, minuteAt, type ZoneOffset } from '../calendar/day.ts'
import type { OfferedSuggestion } from './messages.ts'

const DAY_MIN = 1440

/**
 * A draft with its times in the person's zone, whatever zone the device told them in. One that reaches over midnight there
 * becomes two, because an entry has one day. A draft that does not say its zone is taken as it is.
 */
export function draftsIn(zone: ZoneOffset, draft: OfferedSuggestion): readonly OfferedSuggestion[] {
  const { day, start, end, id } = draft
  if (draft.zone === undefined || draft.zone === zone) return [draft]
  const from = instantOf(day, start, draft.zone)
  const first = { ...draft, zone, day: dayAt(from, zone), start: minuteAt(from, zone) }
  const rest = first.start + (end - start) - DAY_MIN
  if (rest <= 0) return [{ ...first, end: rest + DAY_MIN }]
  const second = { ...first, id: `${id}+`, day: addDays(first.day, 1), start: 0, end: rest }
  return [{ ...first, end: DAY_MIN }, second]
}

const NAMES: Readonly<Record<number, string>> = { 420: 'WIB', 480: 'WITA', 540: 'WIT' }

/** What people call a zone: WIB, WITA, WIT, else its distance from UTC. */
export function zoneName(zone: ZoneOffset): string {
  const sign = zone < 0 ? '-' : '+'
  const minutes = Math.abs(zone)
  const rest = minutes % 60 === 0 ? '' : `.${String(minutes % 60).padStart(2, '0')}`
  return NAMES[zone] ?? `UTC${sign}${Math.floor(minutes / 60)}${rest}`
}
