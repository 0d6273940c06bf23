import type { Day } from '../calendar/day.ts'
import { periodOf, periodState } from './period.ts'
import type { Period } from './skp.ts'

/**
 * What a period says to a change of an entry that counts in it.
 *
 * `open`: anything may be written. `correction`: the period is closed or final, but this very entry was given back and
 * may be put right on its own day. `closed`: the deadline (batas pengisian) has passed, or the agency closed the period.
 * `final`: the agency has closed the books; not even a decision may change.
 */
export type Gate = 'open' | 'correction' | 'closed' | 'final'

/** The right to put a returned entry straight: on the day it was decided on, up to and including a last day. */
export type Correction = { readonly day: Day; readonly until: Day }

/**
 * The one place that judges a day against the periods (DESIGN §7): save, submit, withdraw, decide, reopen, import and
 * the remarks on a form all ask here. A day in no period is closed: nobody can say to what it would count.
 */
export function periodGate(question: {
  readonly periods: readonly Period[]
  /** The day on which the entry stands, or is to stand. */
  readonly day: Day
  readonly today: Day
  /** Of the entry that is asked about; null for one that was never given back. */
  readonly correction: Correction | null
}): Gate {
  const { periods, day, today, correction } = question
  const period = periodOf(periods, day)
  if (period === undefined) return 'closed'
  const state = periodState(period, today)
  if (state === 'open') return 'open'
  if (correction !== null && correction.day === day && today <= correction.until) {
    return 'correction'
  }
  return state
}

const STRICTNESS: Readonly<Record<Gate, number>> = { open: 0, correction: 1, closed: 2, final: 3 }

/** Of two gates the one that allows less: whoever moves an entry passes that of the day it leaves as well. */
export const stricterGate = (one: Gate, other: Gate): Gate =>
  STRICTNESS[one] >= STRICTNESS[other] ? one : other

/** True when an owner may write: a period is open, or this entry is theirs to correct. */
export const takesWriting = (gate: Gate): boolean => gate === 'open' || gate === 'correction'
