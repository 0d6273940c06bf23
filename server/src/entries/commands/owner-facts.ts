import { toDay } from '@jejak/shared/calendar/day'
import type { Facts } from '@jejak/shared/review/transition'
import { isPeriodOpen, periodOf } from '@jejak/shared/skp/period'
import type { Period } from '@jejak/shared/skp/skp'
import { isInCorrectionWindow } from '../queries/day-context.ts'
import type { LockedEntry } from './on-entry.ts'

/** What the transition asks when the owner acts, as far as the row itself tells it. */
export const ownerFacts = ({ row, instansi }: LockedEntry): Facts => ({
  isOwner: true,
  isApprover: false,
  versionSeen: true,
  hasComment: false,
  hasStopProblems: false,
  periodOpen: false,
  inCorrectionWindow: isInCorrectionWindow(row, instansi),
  periodFinal: false,
  // Set by a return or a reopening, cleared by an approval.
  wasReturned: row.correction_until !== null,
})

/** Whether the period of the entry's day still takes it. */
export function periodFacts(
  periods: readonly Period[],
  { row, instansi }: LockedEntry,
): Pick<Facts, 'periodOpen' | 'periodFinal'> {
  const period = periodOf(periods, toDay(row.day))
  return {
    periodOpen: period !== undefined && isPeriodOpen(period, instansi.today),
    periodFinal: period?.final ?? false,
  }
}
