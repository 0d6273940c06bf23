import { liveQuery } from 'dexie'
import { runSync, type Reason, type RunOutcome } from './engine.ts'
import type { SyncWorld } from './world.ts'

const DEBOUNCE_MS = 1_000
const EVERY_MS = 5 * 60_000

/**
 * When a round starts: something new in the outbox, the network is back, the page is looked at, every five
 * minutes while it is, the end of a back-off, and whenever `ask` is called. Ends with the signal.
 */
export function startTriggers({
  world,
  signal,
  onOutcome,
}: {
  readonly world: SyncWorld
  readonly signal: AbortSignal
  readonly onOutcome: (outcome: RunOutcome) => void
}): { readonly ask: () => Promise<RunOutcome> } {
  let timer = 0

  const run = async (reason: Reason): Promise<RunOutcome> => {
    const outcome = await runSync(world, reason)
    if (signal.aborted) return outcome
    onOutcome(outcome)
    if (outcome.kind === 'wait') later(outcome.until - world.maker.now())
    // Whoever is at it may have chosen its batch before the newest intent: look once more.
    if (outcome.kind === 'elsewhere') later(DEBOUNCE_MS * 3)
    return outcome
  }
  const later = (delayMs: number) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void run('automatic').catch(ignore), Math.max(250, delayMs))
  }
  const now = (reason: Reason) => void run(reason).catch(ignore)

  window.addEventListener('online', () => now('asked'), { signal })
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'visible' && now('automatic'),
    { signal },
  )
  navigator.serviceWorker?.addEventListener(
    'message',
    (event) => event.data === 'jejak:sync' && now('asked'),
    { signal },
  )
  const interval = window.setInterval(
    () => document.visibilityState === 'visible' && now('automatic'),
    EVERY_MS,
  )
  const subscription = liveQuery(() => nextDue(world)).subscribe((due) => {
    if (due === undefined) return
    later(Math.max(DEBOUNCE_MS, due - world.maker.now()))
    void registerBackgroundSync()
  })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    clearInterval(interval)
    subscription.unsubscribe()
  })
  now('automatic')
  return { ask: () => run('asked') }
}

/** When the first waiting intent may leave; undefined when none is waiting to. */
async function nextDue(world: SyncWorld): Promise<number | undefined> {
  const waiting = await world.database.outbox.toArray()
  const free = waiting.filter((row) => row.conflict === null)
  return free.length > 0 ? Math.min(...free.map((row) => row.holdUntil)) : undefined
}

/** Only Chromium has it, and only as one more trigger: nothing depends on it. */
async function registerBackgroundSync(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  if (!registration || !('sync' in registration)) return
  const { sync } = registration as { sync: { register: (tag: string) => Promise<void> } }
  await sync.register('jejak-outbox').catch(ignore)
}

/** A run that throws met a broken database; the shell's handler shows it, and the next trigger tries again. */
const ignore = (error: unknown): void => reportError(error)
