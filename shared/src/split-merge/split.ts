import type { MinuteOfDay } from '../calendar/day.ts'
import type { EntryContent } from '../entry/entry.ts'
import { ok, type Result } from '../result.ts'
import { splitPortion } from './portion.ts'

/** One entry as two that follow each other. Together they say no more than the one did. */
export type Halves = { readonly first: EntryContent; readonly second: EntryContent }

/**
 * Cuts an entry at a minute of its day. Both parts keep the sentence, the rencana aksi and the evidence; the
 * quantity is shared out by time, so that the sum stays what it was.
 */
export function splitEntry(entry: EntryContent, at: MinuteOfDay): Result<Halves, 'outside'> {
  const cut = splitPortion(entry, at)
  if (!cut.ok) return cut
  const { first, second } = cut.value
  return ok({ first: { ...entry, ...first }, second: { ...entry, ...second } })
}

/** Where a cut is proposed: in the middle, on a step of five minutes when that lies inside. */
export function proposeCut({ start, end }: Pick<EntryContent, 'start' | 'end'>): MinuteOfDay {
  const middle = Math.floor((start + end) / 2)
  const step = Math.round(middle / 5) * 5
  return step > start && step < end ? step : middle
}
