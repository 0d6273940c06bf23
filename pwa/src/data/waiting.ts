import type { DataContext } from '../storage/data-context.ts'
import { liveQuery } from 'dexie'
import { countOpen, readDecided, readQueue, refreshQueue, toWaiting } from './queue.ts'

/** How old the cached queue may be while the app is looked at and the queue is not open. */
const FRESH_MS = 5 * 60_000

/** Keeps the queue of a supervisor at hand, and says how many entries wait for them whenever that changes. */
export function watchWaiting(
  context: DataContext,
  { stop, tell }: { readonly stop: AbortSignal; readonly tell: (count: number) => void },
): void {
  const { database, clock } = context
  let asked = 0
  const refresh = () => {
    if (document.visibilityState !== 'visible' || clock.now() - asked < FRESH_MS) return
    asked = clock.now()
    // Without an answer the number of before stands; the queue itself says why when it is opened.
    void refreshQueue(context).catch(reportError)
  }
  refresh()
  document.addEventListener('visibilitychange', refresh, { signal: stop })
  addEventListener(
    'online',
    () => {
      asked = 0
      refresh()
    },
    { signal: stop },
  )
  const counting = liveQuery(async () =>
    countOpen(toWaiting(await readQueue(database), await readDecided(database))),
  ).subscribe({ next: tell, error: reportError })
  stop.addEventListener('abort', () => counting.unsubscribe())
}
