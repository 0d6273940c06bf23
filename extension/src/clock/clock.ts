import { testClock } from './test-clock.ts'

export type Clock = {
  /** Epoch milliseconds. */
  now(): number
  /** Before this, `now` may not be right yet. */
  readonly ready: Promise<void>
}

const systemClock: Clock = { now: () => Date.now(), ready: Promise.resolve() }

/** The only clock of the extension. Which one it is is decided when it is built. */
export const clock: Clock = import.meta.env.MODE === 'e2e' ? testClock() : systemClock
