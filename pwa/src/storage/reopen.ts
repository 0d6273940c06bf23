import type { JejakDatabase } from './database.ts'

/**
 * Runs work on the database; when the handle turns out to be dead, opens it anew and runs the work once more.
 * Safari closes IndexedDB under a page that slept ("Connection to Indexed Database server lost"): without this,
 * every later write fails on the dead handle while the screen looks alive. The work must be repeatable.
 */
export async function withReopen<Value>(
  database: JejakDatabase,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (!isLostConnection(error) || database.isOver) throw error
    database.close({ disableAutoOpen: false })
    await database.open()
    return await work()
  }
}

/** Dexie wraps the browser's error, sometimes twice. */
function causesOf(error: unknown): Error[] {
  if (!(error instanceof Error)) return []
  return [error, ...causesOf('inner' in error ? error.inner : undefined)]
}

const LOST = new Set(['DatabaseClosedError', 'InvalidStateError'])

export const isLostConnection = (error: unknown): boolean =>
  causesOf(error).some(
    (cause) =>
      LOST.has(cause.name) || /connection to indexed database server lost/i.test(cause.message),
  )

/** Safari, and Firefox on a full or faulty disk, say no more than this. */
export const isWriteRefused = (error: unknown): boolean =>
  causesOf(error).some((cause) => cause.name === 'UnknownError')

export const isQuotaExceeded = (error: unknown): boolean =>
  causesOf(error).some((cause) => cause.name === 'QuotaExceededError')
