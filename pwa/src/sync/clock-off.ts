/**
 * By how much the device's clock is ahead of the server's, in milliseconds; negative when it is behind. However long the
 * exchange took, the server answered between its begin and its end: only what lies outside is a difference.
 * @param server when it answered, by its own clock
 * @param device when the request left and its answer came, by the device's
 * All in epoch milliseconds.
 */
export function clockOff(
  server: number,
  { sentAt, receivedAt }: { readonly sentAt: number; readonly receivedAt: number },
): number {
  if (sentAt > server) return sentAt - server
  return Math.min(0, receivedAt - server)
}

/** Entries may end a quarter of an hour in the future (D125); a third of that is worth a word. */
const WORTH_A_WORD_MS = 5 * 60_000

/**
 * A difference of the clocks that the person must hear of, because days and times of entries follow the device.
 * @param off as {@link clockOff} tells it
 */
export function oddClock(
  off: number | undefined,
): { readonly isAhead: boolean; readonly minutes: number } | undefined {
  if (off === undefined || Math.abs(off) < WORTH_A_WORD_MS) return undefined
  return { isAhead: off > 0, minutes: Math.round(Math.abs(off) / 60_000) }
}
