import { formatMinute, parseMinute } from '@jejak/shared/calendar/day'
import type { Suggestion } from '@jejak/shared/suggest/suggestion'
import { changeSettings, readSettings, zoneOf } from '../settings/settings.ts'
import { database } from '../storage/database.ts'

/**
 * Tells times in another zone from now on; null follows the device. What the person has decided about keeps the zone
 * in which it was told, and says so: the times of the log are instants and need nothing.
 */
export async function useZone(zone: number | null): Promise<void> {
  const before = zoneOf(await readSettings())
  await database.kept
    .filter((row) => row.zone === undefined && row.suggestion !== undefined)
    .modify({ zone: before })
  await changeSettings({ zone })
}

/** A suggestion told in one zone, in another; undefined when it would not lie within one day there. */
export function retold(
  suggestion: Suggestion,
  { from, to }: { readonly from: number; readonly to: number },
): Suggestion | undefined {
  if (from === to) return suggestion
  const start = (parseMinute(suggestion.start) ?? 0) + to - from
  const end = (parseMinute(suggestion.end) ?? 0) + to - from
  if (start < 0 || end > 1440) return undefined
  return { ...suggestion, start: formatMinute(start), end: formatMinute(end) }
}
