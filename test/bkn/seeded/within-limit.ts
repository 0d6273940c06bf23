import { setTimeout as wait } from 'node:timers/promises'

/** Longer than any run takes: whatever stands still has to say which it was. */
const LIMIT_MS = 20 * 60_000

export async function withinLimit<Played>(play: Promise<Played>, seed: number): Promise<Played> {
  const over = new AbortController()
  const limit = wait(LIMIT_MS, undefined, { signal: over.signal }).then(() => {
    throw new Error(`seed ${seed} stands still`)
  })
  // Aborted when the run has ended, which is no failure.
  limit.catch(() => undefined)
  try {
    return await Promise.race([play, limit])
  } finally {
    over.abort()
  }
}
