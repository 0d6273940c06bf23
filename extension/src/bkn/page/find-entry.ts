import { entryKey, plain } from '@jejak/shared/bkn/fill-entry'
import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import { readWeek } from './calendar.ts'
import type { Week } from './calendar.ts'
import type { Patience } from './site.ts'
import { showWeekOf } from './turn-calendar.ts'

/** `bare`: not there, and the whole week shows no entry at all. */
export type Presence = 'there' | 'absent' | 'bare'

/** Looks for the entry on the calendar, which it turns to the entry's week. */
export async function findEntry(
  entry: FillEntry,
  patience: Patience,
  signal: AbortSignal,
): Promise<Result<Presence, BknProblem>> {
  const week = await showWeekOf(entry.day, patience, signal)
  if (!week.ok) return week
  if (isOn(week.value, entry)) return ok('there')
  if (week.value.crowded.includes(entry.day)) return fail(problem('calendar-crowded'))
  return ok(week.value.events.length === 0 ? 'bare' : 'absent')
}

/** Whether the calendar, as it is drawn at this moment, shows the entry. */
export const isShown = (entry: FillEntry): boolean => {
  const week = readWeek()
  return week !== undefined && isOn(week, entry)
}

const isOn = (week: Week, entry: FillEntry): boolean => {
  const key = entryKey(asDrawn(entry))
  return week.events.some((event) => entryKey(event) === key)
}

/** The calendar writes titles as HTML, so `&amp;` in a text is drawn as `&`. */
function asDrawn(entry: FillEntry): FillEntry {
  const drawn = new DOMParser().parseFromString(entry.text, 'text/html').body.textContent
  return { ...entry, text: plain(drawn) }
}
