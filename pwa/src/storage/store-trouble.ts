import { isSiteDataBlocked } from './preference.ts'
import { isQuotaExceeded } from './reopen.ts'

/**
 * Why the browser's store serves us badly. `blocked`: cookies and site data are not allowed here. `silent`: it has not
 * answered yet. `full`: nothing can be written. `broken`: it cannot be opened, and we cannot tell why.
 */
export type StoreTrouble = 'blocked' | 'silent' | 'full' | 'broken'

/** A busy disk takes a second or two; after this the person is told, and we go on waiting. */
export const STORE_ANSWERS_MS = 5_000

/** What an error of the store means. Blocked site data have an error of their own in each browser, so they are tried. */
export function troubleOf(
  error: unknown,
  isBlocked: () => boolean = isSiteDataBlocked,
): StoreTrouble {
  if (isBlocked()) return 'blocked'
  return isQuotaExceeded(error) ? 'full' : 'broken'
}

/** Rejects when the store has not answered in time; what it does late is done all the same. */
export async function answeringInTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the store has not answered')), STORE_ANSWERS_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Tells of a store that fails or keeps silent; what it brings late is taken all the same.
 * @param tell hears `silent` at most once, and what is wrong when the work fails
 */
export async function tellingTrouble<Value>(
  work: () => Promise<Value>,
  tell: (trouble: StoreTrouble) => void,
): Promise<Value | undefined> {
  const slow = setTimeout(() => tell('silent'), STORE_ANSWERS_MS)
  try {
    return await work()
  } catch (error) {
    // Not reported: the handler of what nobody caught would say that something was not saved.
    console.error(error)
    tell(troubleOf(error))
    return undefined
  } finally {
    clearTimeout(slow)
  }
}
