import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { isAlike } from '@jejak/shared/bkn/alike'
import { attribute, differencesOf, isInTime, isSame, rowsInTimeOf } from '@jejak/shared/bkn/sight'
import type { Before, SeenRow, Sight } from '@jejak/shared/bkn/sight'
import { ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import { lookAtDay } from './look-at-day.ts'
import { readShown } from './shown.ts'
import type { Patience } from './site.ts'

/** What the calendar says of one entry. */
export type Found = {
  /**
   * `there`: it stands there, as `row` where it reads otherwise. `absent`: surely not. `hidden`: the calendar leaves
   * something out that may be it. `bare`: nothing of it, and nothing tells that the day has come.
   */
  readonly is: 'there' | 'absent' | 'hidden' | 'bare'
  readonly row: SeenRow | null
  readonly sight: Sight
  /** What else stands in its time. */
  readonly inTime: readonly SeenRow[]
  /** One of these has the very same start and end, or reads much like it. */
  readonly isExact: boolean
}

/** Whose row is whose: what stood there before OK was pressed, and which rows are others of the queue. */
export type Known = { readonly before?: Before | undefined; readonly taken: readonly SeenRow[] }

/** Looks for the entry on the calendar, which it turns to the entry's day. */
export async function findEntry(
  entry: FillEntry,
  { before, taken }: Known,
  patience: Patience,
  signal: AbortSignal,
): Promise<Result<Found, BknProblem>> {
  const look = await lookAtDay(entry.day, { isDoubtful: before !== undefined }, patience, signal)
  if (!look.ok) return look
  const { sight, ofDay, isSure, isCrowded } = look.value
  const found = attribute({ entry, sight, before, taken })
  const others = rowsInTimeOf(entry, ofDay).filter((row) => !isTaken(row, taken))
  const answer = {
    row: found.is === 'altered' && differencesOf(entry, found.row).length > 0 ? found.row : null,
    sight,
    inTime: [...others],
    isExact: others.some((row) => isInTime(row, entry) || isAlike(row.text, entry.text)),
  }
  if (found.is !== 'none' || ofDay.some((row) => isSame(row, entry))) {
    return ok({ ...answer, is: 'there' })
  }
  const isHidden = isCrowded && mayHide(entry, ofDay, sight)
  return ok({ ...answer, is: isHidden ? 'hidden' : isSure || isCrowded ? 'absent' : 'bare' })
}

const isTaken = (row: SeenRow, taken: readonly SeenRow[]): boolean =>
  taken.some(
    ({ day, start, end, text }) =>
      day === row.day && start === row.start && end === row.end && text === row.text,
  )

/** Whether what is left out, or has no time, could be this entry: the totals may leave no room for it. */
function mayHide(
  { start, end, text }: FillEntry,
  ofDay: readonly SeenRow[],
  { count, minutes }: Sight,
): boolean {
  const untimed = ofDay.filter((row) => row.start === null || row.end === null)
  if (untimed.some((row) => isAlike(row.text, text))) return true
  if (count === ofDay.length) return false
  if (minutes === null || untimed.length > 0) return true
  const shown = ofDay.reduce((sum, row) => sum + (row.end ?? 0) - (row.start ?? 0), 0)
  return minutes - shown >= end - start
}

/** Whether the calendar, as it is drawn at this moment, shows the entry. */
export const isShown = (entry: FillEntry): boolean => {
  const week = readShown(entry.day)
  return week !== undefined && week.events.some((row) => isSame(row, entry))
}
