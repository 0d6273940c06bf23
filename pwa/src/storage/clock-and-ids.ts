import { uuidv7 } from '@jejak/shared/ids'

/** Where time and new ids come from. Wired once at the start; tests hand in their own. */
export type ClockAndIds = {
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly newId: () => string
}

export const browserClockAndIds: ClockAndIds = {
  now: () => Date.now(),
  newId: () => uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
}
