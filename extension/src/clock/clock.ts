export type Clock = {
  /** Epoch milliseconds. */
  now(): number
  /** Before this, `now` may not be right yet. */
  readonly ready: Promise<void>
}

/** The only clock of the extension. */
export const clock: Clock = { now: () => Date.now(), ready: Promise.resolve() }
