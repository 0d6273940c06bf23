import { addDays, type Day } from '@jejak/shared/calendar/day'
import type { PastLine } from '@jejak/shared/templates/repeat'
import type { Settings } from '../settings/settings.ts'
import { readDaySuggestions, daysWithSuggestions, timeOf } from './day-suggestions.ts'

/** What of the days before can be said again on this device. */
export type Repeatable = {
  /** The last day that still has words here; undefined when none has. */
  readonly day?: Day
  readonly lines: readonly PastLine[]
  /** Later days whose suggestions all went to Jejak: their words are no longer on this device. */
  readonly movedDays: readonly Day[]
}

/** Older routines are better made a template. */
const LOOK_BACK_DAYS = 31

/** The last day before this one with suggestions of which the words are still here. */
export async function findRepeatable(before: Day, settings: Settings): Promise<Repeatable> {
  const movedDays: Day[] = []
  const oldest = addDays(before, -LOOK_BACK_DAYS)
  for (const day of await daysWithSuggestions()) {
    if (day >= before) continue
    if (day < oldest) break
    const { items, movedCount } = await readDaySuggestions(day, settings)
    if (items.length > 0) {
      const lines = items.map(({ suggestion }): PastLine => ({
        ...timeOf(suggestion),
        text: suggestion.text,
        quantity: suggestion.quantity,
        unit: suggestion.unit,
        planId: null,
        evidence: suggestion.evidence,
      }))
      return { day, lines, movedDays }
    }
    if (movedCount > 0) movedDays.push(day)
  }
  return { lines: [], movedDays }
}
