const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

export type SessionLimits = {
  /** A session that is left alone for so long ends; use slides it. */
  readonly idleMs: number
  /** And however busy it is, after this long. */
  readonly absoluteMs: number
  /** A use is written down at most this often. */
  readonly noteEveryMs: number
}

/** Limits of a session on a person's own device, and on a computer that others use as well (DESIGN §9). */
export const limitsOf = (isShared: boolean): SessionLimits => (isShared ? SHARED : OWN)

const OWN: SessionLimits = {
  idleMs: 14 * DAY_MS,
  absoluteMs: 30 * DAY_MS,
  noteEveryMs: 5 * MINUTE_MS,
}
const SHARED: SessionLimits = {
  idleMs: 30 * MINUTE_MS,
  absoluteMs: 12 * HOUR_MS,
  noteEveryMs: MINUTE_MS,
}
