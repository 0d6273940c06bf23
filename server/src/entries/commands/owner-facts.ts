import { toDay, type Day } from '@jejak/shared/calendar/day'
import type { Facts } from '@jejak/shared/review/transition'
import { periodGate, stricterGate, type Gate } from '@jejak/shared/skp/period-gate'
import type { Period } from '@jejak/shared/skp/skp'
import { correctionOf } from '../queries/day-context.ts'
import type { LockedEntry } from './on-entry.ts'

/** What the transition asks when the owner acts, as far as the row itself tells it. */
export const ownerFacts = ({ row }: Pick<LockedEntry, 'row'>): Facts => ({
  isOwner: true,
  isApprover: false,
  versionSeen: true,
  hasComment: false,
  hasStopProblems: false,
  // Asked only by acts that read the periods; a draft being typed is the hot path and asks for nothing.
  gate: 'closed',
  // Set by a return or a reopening, cleared by an approval.
  wasReturned: row.correction_until !== null,
})

/** What the periods say to an act on the entry: on its own day, and on the day it would be moved to. */
export function gateOf(
  periods: readonly Period[],
  { row, instansi }: { readonly row: EntryRow; readonly instansi: { readonly today: Day } },
  movedTo: Day = toDay(row.day),
): Gate {
  const gate = (day: Day) =>
    periodGate({ periods, day, today: instansi.today, correction: correctionOf(row) })
  return stricterGate(gate(toDay(row.day)), gate(movedTo))
}

type EntryRow = Pick<LockedEntry['row'], 'day' | 'correction_until' | 'decision'>
