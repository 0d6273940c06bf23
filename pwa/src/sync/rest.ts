import type { OutboxRow, SyncState } from '../storage/rows.ts'

/** Above what a clock is put right by in passing; what exceeds it was written down by a clock that was wrong. */
const CLOCK_SLACK_MS = 60_000
/** The longest back-off that a server may ask for. Older versions did not write down how long theirs was. */
export const LONGEST_REST_MS = 3_600_000

/**
 * How long something still waits, in milliseconds. What is on the disk is an instant of the device's clock. When more is
 * left than it was meant to take, the clock has been set back since: then it has waited long enough.
 * @param until epoch milliseconds
 * @param wholeMs what it was meant to take
 */
function leftOf(until: number, now: number, wholeMs: number): number {
  const left = until - now
  return left > wholeMs + CLOCK_SLACK_MS ? 0 : Math.max(0, left)
}

/** How long an intent is still held so that it can be undone, in milliseconds. */
export const holdLeftMs = ({ holdUntil, createdAt }: OutboxRow, now: number): number =>
  leftOf(holdUntil, now, holdUntil - createdAt)

/** How long the outbox's back-off still lasts, in milliseconds. */
export const restLeftMs = (
  { nextAttemptAt, restMs = LONGEST_REST_MS }: SyncState,
  now: number,
): number => leftOf(nextAttemptAt, now, restMs)
