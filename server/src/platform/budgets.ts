/**
 * What one person may take of a server that everybody shares. Each limit is far above a day's work and has an answer of
 * its own: `day-full`, `entry-history-full` and `history-day-full` in a result of sync (`LIMITS`), elsewhere 429 or 413.
 */

const MB = 1024 * 1024

/** Entries of one day that are not removed, drafts included. A day may be submitted with 60 (`overfull-day`). */
export const ENTRIES_OF_A_DAY = 200

/** Versions of one entry; each is kept for ever. Past it the owner may only submit or remove it. */
export const VERSIONS_OF_AN_ENTRY = 500

/**
 * What a person's own acts may add in a day (of UTC) to what is kept: history, ledger, decisions on the work of others,
 * recordings, plans. Some thousand times a day's work of text. An act that begins below it is done whole.
 */
export const HISTORY_BYTES_A_DAY = 8 * MB

/** An act costs its patch and this: the rows of history, ledger and audit that it leaves. */
export const BYTES_OF_AN_ACT = 300

/** Plans of one person. There is one a year, and one more for a move. They are answered all at once. */
export const SKP_OF_A_PERSON = 60

/** Entries of one person's day that a supervisor is sent at a time; those behind come as these are decided. */
export const WAITING_OF_A_DAY = 60

/** Bodies of a person's requests, files included: over it 429 with the seconds to wait. */
export const BODY_BYTES_A_MINUTE = 100 * MB

/** Requests of one person: as many run, as many more wait for their turn, the next is answered 429, `Retry-After: 1`. */
export const REQUESTS = { atOnce: 6, waiting: 24 } as const

/** How long the answer to one request too many takes. */
export const REFUSAL_MS = 250

/** Uploads of one person. Over a slow line one takes many minutes: nobody waits for somebody else's. */
export const UPLOADS = { atOnce: 2, waiting: 10 } as const

/** A file is in memory from its first byte until it is written. As many bytes at a time, whoever they are from. */
export const UPLOAD_MEMORY_BYTES = 256 * MB

/** A file may take long, but a line that brings nothing for so long has ended: its owner waits to try again. */
export const UPLOAD_SILENCE_MS = 60_000

/** The body of any other request: 1 MB at 8 kB a second. */
export const JSON_BODY_MS = 130_000

/** Limits of the listening socket. */
export const CONNECTIONS = {
  /** Above it the one that has been silent longest makes room. */
  most: 1000,
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  /** 5 MB at 40 kbit a second. */
  requestTimeout: 20 * 60_000,
  keepAliveTimeout: 30_000,
  /** How often Node looks for the two. */
  connectionsCheckingInterval: 2_000,
} as const

/** Files of reports of one person: made one after the other, so many a day (of UTC), and kept for a day. */
export const EXPORTS = { aDay: 20, keptMs: 24 * 3_600_000, rows: 500_000 } as const
