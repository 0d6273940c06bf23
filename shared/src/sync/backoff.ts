const FIRST_MS = 2_000
const LONGEST_MS = 5 * 60_000

/**
 * How long to wait after the n-th failure in a row (n from 1), in milliseconds. Full jitter: when a national
 * service returns after an outage, everyone comes back at once.
 * @param chance a number in [0, 1)
 * @param retryAfterMs what the server asked for, if it did: then never sooner
 */
export function retryDelayMs(failures: number, chance: number, retryAfterMs?: number): number {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 20))
  const jittered = Math.round(ceiling * chance)
  return retryAfterMs === undefined ? jittered : retryAfterMs + Math.round(FIRST_MS * chance)
}
