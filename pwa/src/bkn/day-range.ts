import { isDay, type Day } from '@jejak/shared/calendar/day'

export type Range = { readonly from: Day; readonly to: Day }

/** Two days of an address as a range; what cannot be read is today, and the earlier day comes first. */
export function toRange(from: string | undefined, to: string | undefined, today: Day): Range {
  const first = from !== undefined && isDay(from) ? from : today
  const last = to !== undefined && isDay(to) ? to : first
  return first <= last ? { from: first, to: last } : { from: last, to: first }
}
