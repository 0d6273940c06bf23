import type { CaptureTable } from './adapter.ts'
import { judge } from './outcome.ts'
import type { Pending } from '../messages/page-report.ts'

export type WaitingDeps = {
  readonly adapter: CaptureTable
  readonly path: () => string
  /** Whether the page in front is the one on which a gesture happened. */
  readonly isSamePage: (pending: Pending) => boolean
  /** Whether the page shows its object, so that what is missing is really missing. */
  readonly isRead: () => boolean
  readonly onOutcome: (id: string, happened: boolean) => void
  readonly signal: AbortSignal
}

export type Waiting = {
  /** False for the second sign of one gesture: a click on a button and the submit it causes. */
  readonly add: (pending: Pending) => boolean
  /** Gestures from before the page was loaded. */
  readonly resume: (pending: readonly Pending[]) => void
  readonly request: (kind: 'ok' | 'failed') => void
  readonly check: () => void
}

type One = Pending & {
  readonly since: number
  readonly reloaded: boolean
  requests: { ok: number; failed: number }
}

const WINDOW_MS = 15_000
const ECHO_MS = 1000
const LOOK_MS = 100
/** After a reload, this long until "it is not there" means something. */
const DRAWN_MS = 3000

/** Looks for the outcomes of gestures, as often as the page changes but at most ten times a second. */
export function waitForOutcomes(deps: WaitingDeps): Waiting {
  const { adapter, signal } = deps
  const loadedAt = performance.now()
  let waiting: One[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const soon = () => {
    if (waiting.length === 0) return
    timer ??= setTimeout(() => {
      timer = undefined
      check()
    }, LOOK_MS)
  }
  const check = () => {
    waiting = waiting.filter(isStillWaiting)
  }
  const isStillWaiting = (one: One): boolean => {
    const now = performance.now()
    const gesture = adapter.gestures[one.row]
    if (!gesture || (!one.reloaded && now - one.since > (gesture.windowMs ?? WINDOW_MS)))
      return false
    if (one.reloaded && !deps.isSamePage(one)) return true
    const verdict = judge(adapter, one, {
      path: deps.path(),
      requests: one.requests,
      reloaded: one.reloaded,
      settled: now - loadedAt > DRAWN_MS && deps.isRead(),
    })
    if (verdict === undefined) return true
    deps.onOutcome(one.id, verdict)
    return false
  }
  const take = (pending: Pending, reloaded: boolean) => {
    waiting.push({ ...pending, since: performance.now(), reloaded, requests: { ok: 0, failed: 0 } })
  }

  const observer = new MutationObserver(soon)
  observer.observe(document.documentElement, { childList: true, subtree: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  return {
    check,
    add(pending) {
      const now = performance.now()
      const isEcho = waiting.some(
        (one) =>
          one.rule === pending.rule &&
          one.object.key === pending.object.key &&
          now - one.since < ECHO_MS,
      )
      if (!isEcho) take(pending, false)
      return !isEcho
    },
    resume(pending) {
      for (const one of pending) take(one, true)
      soon()
      // What is gone after a reload makes no noise: look once more when all is drawn.
      if (pending.length > 0) setTimeout(soon, DRAWN_MS + LOOK_MS)
    },
    request(kind) {
      for (const one of waiting) one.requests[kind]++
      soon()
    },
  }
}
