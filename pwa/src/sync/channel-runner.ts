import { retryDelayMs } from '@jejak/shared/sync/backoff'
import { liveQuery } from 'dexie'
import type { Activity } from './activity.ts'
import type { Channel, Reason, TaskOutcome } from './channel.ts'

/** A burst of changes is one run. */
const DEBOUNCE_MS = 1_000
/** Whoever is at it may have chosen what to send before the newest change: then we look once more. */
const ELSEWHERE_MS = 3_000
const SHORTEST_MS = 250

export type RunnerOptions = {
  readonly signal: AbortSignal
  /** Milliseconds of a clock that nobody can set, from any beginning. */
  readonly now: () => number
  /** A number in [0, 1). */
  readonly chance: () => number
  readonly onHalt: (halt: string) => void
  readonly activity: Activity
}

export type Runner<Outcome> = {
  /** Starts a run; an automatic one only when none is under way and the back-off, or a halt, has ended. */
  run(this: void, reason: Reason): void
  /** The browser woke us: a run, unless one is about to start anyway. */
  wake(this: void): void
  /** A run because a person asked, with its outcome. */
  ask(this: void): Promise<Outcome>
}

/** Decides when one channel runs, from now until the signal ends. It has at most one timer. */
export function startRunner<Outcome extends TaskOutcome>(
  channel: Channel<Outcome>,
  { signal, now, chance, onHalt, activity }: RunnerOptions,
): Runner<Outcome> {
  let failures = 0
  let running = 0
  let timer: number | undefined
  /** The end of the back-off, or never after a halt; until then only somebody who asks starts a run. */
  let restUntil = 0
  /** When the first thing that waits may leave, as the channel said last. */
  let due: number | undefined
  /** The channel has said so since the last run began. */
  let isNews = false
  let lookAgainAt = 0
  /** Ends what tells that this channel is about to run. */
  let begin: (() => void) | undefined

  const start = async (reason: Reason): Promise<Outcome> => {
    stopTimer()
    isNews = false
    lookAgainAt = 0
    running++
    try {
      const outcome = await activity.track(() => {
        endBegin()
        return channel.run(reason)
      })
      if (!signal.aborted) settle(outcome)
      return outcome
    } finally {
      running--
      plan()
    }
  }
  const settle = (outcome: Outcome) => {
    if (outcome.kind === 'elsewhere') {
      lookAgainAt = now() + ELSEWHERE_MS
      return
    }
    failures = outcome.kind === 'wait' ? failures + 1 : 0
    restUntil = 0
    if (outcome.kind === 'wait') {
      restUntil = now() + (outcome.restMs ?? retryDelayMs(failures, chance(), outcome.retryAfterMs))
    }
    if (outcome.kind === 'halt') {
      if (!channel.remembersHalt) restUntil = Infinity
      onHalt(outcome.halt)
    }
  }
  /** Sets the timer to the next run that starts by itself. Without one the channel is at rest. */
  const plan = () => {
    stopTimer()
    if (running > 0 || signal.aborted) return
    const soonest = now() + DEBOUNCE_MS
    // What was due already when the last run began, and still is, waits for something else.
    const isDue = due !== undefined && (isNews || due > now())
    const at = Math.max(isDue ? Math.max(due ?? 0, soonest) : 0, restUntil, lookAgainAt)
    // What is held back so that it can be undone, or waits for its back-off, is at rest meanwhile.
    if (at === soonest) begin ??= expectRun(activity)
    else endBegin()
    if (at <= now() || at === Infinity) return
    timer = window.setTimeout(
      () => {
        timer = undefined
        run('automatic')
      },
      Math.max(SHORTEST_MS, at - now()),
    )
  }
  const run = (reason: Reason) => {
    if (reason === 'asked' || (running === 0 && now() >= restUntil)) {
      void start(reason).catch(ignore)
    } else if (timer === undefined) plan()
  }
  const stopTimer = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const endBegin = () => {
    begin?.()
    begin = undefined
  }

  const subscription = liveQuery(() => channel.due()).subscribe((told) => {
    due = told === undefined ? undefined : now() + told
    isNews = told !== undefined
    if (isNews) void registerBackgroundSync()
    else lookAgainAt = 0
    plan()
  })
  signal.addEventListener('abort', () => {
    stopTimer()
    endBegin()
    subscription.unsubscribe()
  })
  run('automatic')
  return {
    run,
    wake: () => timer === undefined && run('automatic'),
    ask: () => start('asked'),
  }
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
