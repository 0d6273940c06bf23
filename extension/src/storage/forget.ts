import { browser } from 'wxt/browser'
import { database } from './database.ts'

/** Everything on this device but the settings: events, suggestions, offers, plan, and the worker's memory. */
export async function forgetEverything(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()))
  await browser.storage.session.remove('recorder')
  await browser.storage.local.remove(['health', 'salt'])
}

export async function forgetEvents(seqs: readonly number[]): Promise<void> {
  await database.events.bulkDelete([...seqs])
}

/** All events of an app, or all between two days (both included), or both. */
export async function forgetRange(range: {
  readonly app?: string
  readonly from?: string
  readonly to?: string
}): Promise<number> {
  const { app, from = '', to = '9999' } = range
  return database.events
    .where('day')
    .between(from, to, true, true)
    .filter((row) => app === undefined || row.app === app)
    .delete()
}
