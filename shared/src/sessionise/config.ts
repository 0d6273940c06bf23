/** Lengths in milliseconds. Sources: what ActivityWatch, WakaTime, Toggl and Wakapi use in public. */
export type SessionConfig = {
  /** A silence longer than this is an end: one lost beat and an alarm's jitter are tolerated. */
  readonly pulseMs: number
  /** The same for a call: its page says every two minutes that it goes on, every three when it is in the background. */
  readonly meetingPulseMs: number
  /** Without input this long, a document being edited was left. */
  readonly idleEditMs: number
  /** Long letters are read without touching anything. */
  readonly idleReadMs: number
  /** Shorter visits anchor nothing and are no activity. */
  readonly rawMinMs: number
  /** A letter looked at this long was read. */
  readonly readMinMs: number
  readonly suggestMinMs: number
  /** A → B → A folds when B is no longer than this. */
  readonly excursionMs: number
  readonly sameObjectGapMs: number
  /** As long without activity always splits. */
  readonly breakMs: number
  readonly bulkMinCount: number
  readonly bulkWindowMs: number
  /** Gaps as short as this between two visits belong to the earlier one. */
  readonly floodMs: number
  /** A step back of the clock greater than this is a jump, a smaller one a late message. */
  readonly clockJumpMs: number
  /** Edits during a meeting are mentioned in its note from this length on. */
  readonly noteMinMs: number
  /** How long a gesture waits for its outcome, across a reload too. */
  readonly pendingMs: number
  /** The shortest block around an action that no block contains. */
  readonly actionMs: number
  /** Apps that repeat one step row after row, at any length: two acts are a group there. */
  readonly serialApps: ReadonlySet<string>
}

const MINUTE = 60_000

export const SESSION_CONFIG: SessionConfig = {
  pulseMs: 90_000,
  meetingPulseMs: 4 * MINUTE,
  idleEditMs: 3 * MINUTE,
  idleReadMs: 5 * MINUTE,
  rawMinMs: 10_000,
  readMinMs: 20_000,
  suggestMinMs: 2 * MINUTE,
  excursionMs: 2 * MINUTE,
  sameObjectGapMs: 10 * MINUTE,
  breakMs: 15 * MINUTE,
  bulkMinCount: 3,
  bulkWindowMs: 15 * MINUTE,
  floodMs: 5_000,
  clockJumpMs: MINUTE,
  noteMinMs: 5 * MINUTE,
  pendingMs: 5 * MINUTE,
  actionMs: MINUTE,
  serialApps: new Set(),
}
