import { effect } from '@preact/signals'
import { liveQuery } from 'dexie'
import type { MovingOutcome } from '../sync/moving.ts'
import { markExpired, session } from './session.ts'
import { isSending } from './sync.ts'

const DEBOUNCE_MS = 400

/**
 * Keeps what travels beside the outbox moving until the signal ends it: when something is due, the network is back,
 * the page is looked at, the person presses "send" or has signed in again, and at the end of a back-off.
 * @returns runs it now, because a person asked
 */
export function keepMoving({
  run,
  isDue,
  stop,
}: {
  /** `failures`: runs in a row that ended in `wait`. */
  readonly run: (failures: number) => Promise<MovingOutcome>
  /** Read anew whenever the tables it reads change. */
  readonly isDue: () => Promise<boolean>
  readonly stop: AbortSignal
}): () => Promise<void> {
  let failures = 0
  let timer = 0

  const go = async (): Promise<void> => {
    clearTimeout(timer)
    const outcome = await run(failures)
    if (stop.aborted) return
    failures = outcome.kind === 'wait' ? failures + 1 : 0
    if (outcome.kind === 'sign-in') markExpired()
    if (outcome.kind === 'wait') later(outcome.delayMs)
  }
  const later = (delayMs: number) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void go().catch(reportError), delayMs)
  }

  window.addEventListener('online', () => later(0), { signal: stop })
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'visible' && later(0),
    { signal: stop },
  )
  // Whoever presses "send" means all of it; and a fresh sign-in opens the way again.
  const unlisten = effect(() => {
    const now = session.value
    if (isSending.value || (now.state === 'in' && !now.expired)) later(DEBOUNCE_MS)
  })
  const subscription = liveQuery(isDue).subscribe((due) => {
    if (due) later(DEBOUNCE_MS)
  })
  stop.addEventListener('abort', () => {
    clearTimeout(timer)
    subscription.unsubscribe()
    unlisten()
  })
  return go
}
