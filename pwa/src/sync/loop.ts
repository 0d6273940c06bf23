import { retryDelayMs } from '@jejak/shared/sync/backoff'
import { liveQuery } from 'dexie'
import type { Activity } from './activity.ts'
import type { Channel, Reason, TaskOutcome } from './channel.ts'

/** A burst of changes is one run. */
const DEBOUNCE_MS = 1_000
const EVERY_MS = 5 * 60_000

type Options = {
  readonly signal: AbortSignal
  /** Epoch milliseconds. */
  readonly now: () => number
  /** A number in [0, 1). */
  readonly chance: () => number
  readonly onHalt: (halt: string) => void
  readonly activity: Activity
}

export type Loop = {
  /** Adds a channel and runs it at once. Answers how to run it because a person asked. */
  add<Outcome extends TaskOutcome>(channel: Channel<Outcome>): () => Promise<Outcome>
  /** Runs every channel now, without sitting out a back-off. */
  askAll(): void
}

/**
 * The one background loop of the client. It starts a channel when something in it is due, when the network is back, the
 * page is looked at, the browser's Background Sync wakes us, every five minutes while the page is visible, and at the end
 * of a back-off. It ends with the signal.
 *
 *   due ──▶ run ──done──▶ rest until something is due
 *    ▲       └──wait──▶ back-off (full jitter, never before Retry-After) ──▶ run
 */
export function startLoop(options: Options): Loop {
  const { signal } = options
  const runs: ((reason: Reason) => void)[] = []
  const runAll = (reason: Reason) => runs.forEach((run) => run(reason))

  window.addEventListener('online', () => runAll('asked'), { signal })
  const runWhenVisible = () => document.visibilityState === 'visible' && runAll('automatic')
  document.addEventListener('visibilitychange', runWhenVisible, { signal })
  navigator.serviceWorker?.addEventListener(
    'message',
    (event) => event.data === 'jejak:sync' && runAll('asked'),
    { signal },
  )
  const interval = window.setInterval(runWhenVisible, EVERY_MS)
  signal.addEventListener('abort', () => clearInterval(interval))

  return {
    add: (channel) => {
      const runner = startChannel(channel, options)
      runs.push(runner.run)
      return runner.ask
    },
    askAll: () => runAll('asked'),
  }
}

function startChannel<Outcome extends TaskOutcome>(channel: Channel<Outcome>, options: Options) {
  const { signal, now, chance, onHalt, activity } = options
  let failures = 0
  let timer = 0
  /** The end of the back-off; until then only somebody who asks starts a run. */
  let restUntil = 0
  /** Ends what tells that this channel is about to run. */
  let begin: (() => void) | undefined

  const start = async (reason: Reason): Promise<Outcome> => {
    clearTimeout(timer)
    const outcome = await activity.track(() => {
      begin?.()
      begin = undefined
      return channel.run(reason)
    })
    if (signal.aborted) return outcome
    failures = outcome.kind === 'wait' ? failures + 1 : 0
    restUntil = 0
    if (outcome.kind === 'halt') onHalt(outcome.halt)
    if (outcome.kind === 'wait') {
      restUntil = outcome.until ?? now() + retryDelayMs(failures, chance(), outcome.retryAfterMs)
      later(restUntil - now())
    }
    // Whoever is at it may have chosen what to send before the newest change: look once more.
    if (outcome.kind === 'elsewhere') later(DEBOUNCE_MS * 3)
    return outcome
  }
  const run = (reason: Reason) => void start(reason).catch(ignore)
  const later = (delayMs: number) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => run('automatic'), Math.max(250, delayMs))
  }

  const subscription = liveQuery(() => channel.due()).subscribe((due) => {
    if (due === undefined) return
    const delayMs = Math.max(DEBOUNCE_MS, Math.max(due, restUntil) - now())
    // What is held back so that it can be undone, or waits for its back-off, is at rest meanwhile.
    if (delayMs === DEBOUNCE_MS) begin ??= expectRun(activity)
    later(delayMs)
    void registerBackgroundSync()
  })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    begin?.()
    subscription.unsubscribe()
  })
  run('automatic')
  return { run, ask: () => start('asked') }
}

/** Busy from now until the function it answers is called. */
function expectRun(activity: Activity): () => void {
  let end = () => {}
  void activity.track(() => new Promise<void>((resolve) => (end = resolve)))
  return () => end()
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
