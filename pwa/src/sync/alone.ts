import type { SyncDeps } from './sync-deps.ts'

/** One runner in the whole browser, for one person's database. */
export function aloneInBrowser(personId: string): SyncDeps['alone'] {
  if (!('locks' in navigator)) return aloneInPage()
  return (work) =>
    navigator.locks.request(`jejak-sync-${personId}`, { ifAvailable: true }, async (lock) =>
      lock ? await work() : undefined,
    )
}

/** One runner in this page. Two pages stay harmless: an answer that does not cover what was sent is dropped. */
export function aloneInPage(): SyncDeps['alone'] {
  let isBusy = false
  return async (work) => {
    if (isBusy) return undefined
    isBusy = true
    try {
      return await work()
    } finally {
      isBusy = false
    }
  }
}
