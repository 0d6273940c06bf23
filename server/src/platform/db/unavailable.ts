/** The database cannot take or give rows now; nothing was kept of the work. Answered with 503. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
  constructor(options: { readonly cause: unknown }) {
    super('the database is not available', options)
  }
}

// BUSY, READONLY, IOERR, FULL, CANTOPEN: https://sqlite.org/rescode.html
const SQLITE_CODES = new Set([5, 8, 10, 13, 14])
// Connection exceptions, insufficient resources, operator intervention; and what the driver says itself.
const POSTGRES_CLASSES = /^(08|53|57)/
const SOCKET_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND'])

/** True when the fault lies with the database's state and not with the query. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof Unavailable) return true
  if (!(error instanceof Error)) return false
  const { errcode, code } = error as { errcode?: unknown; code?: unknown }
  if (typeof errcode === 'number') return SQLITE_CODES.has(errcode & 0xff)
  if (typeof code === 'string') return SOCKET_CODES.has(code) || POSTGRES_CLASSES.test(code)
  return /timeout exceeded when trying to connect|Connection terminated|not queryable/.test(
    error.message,
  )
}
