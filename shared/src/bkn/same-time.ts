import { instantOf } from '../calendar/day.ts'
import type { EntryContent } from '../entry/entry.ts'
import { entryIdOf } from './recorded.ts'
import type { BknRecord } from './recorded.ts'

type Timed = Pick<EntryContent, 'day' | 'start' | 'end'>

/**
 * What BKN has of another entry in the time of this one, the newest of it: after a split, a merge or a change of times
 * it would get those minutes twice, and its own calendar lets that happen.
 * @returns null when that time is free there
 */
export function recordedInTimeOf(
  entry: Timed & { readonly id: string },
  records: readonly BknRecord[],
): BknRecord | null {
  const own = spanOf(entry)
  const inTime = records.filter((record) => {
    const other = spanOf(record.entry)
    return (
      entryIdOf(record.entry.id) !== entry.id && own.from < other.until && other.from < own.until
    )
  })
  return inTime.toSorted((one, other) => other.at - one.at)[0] ?? null
}

/** Milliseconds, in any one zone; an end that is not after the start is of the next day. */
function spanOf({ day, start, end }: Timed): { readonly from: number; readonly until: number } {
  return {
    from: instantOf(day, start, 0),
    until: instantOf(day, end > start ? end : end + 1440, 0),
  }
}
