import type { Reading } from '@jejak/shared/capture/event'
import type { Adapter } from './adapter.ts'
import { watchChanges } from './changes.ts'
import { hashOf } from './fold.ts'
import { watchGestures, type Gesture } from './gesture.ts'
import { isFrameEdited, watchHandEdits } from './hand-edits.ts'
import { isInCall, watchMeeting } from './meeting.ts'
import { judge, measure } from './outcome.ts'
import type { Pending } from './pending.ts'
import { isSilent, placeOf, readPage } from './read.ts'
import { watchRequests } from './requests.ts'

/** What the page's script tells the background. There is nothing else it can say. */
export type Report =
  | { readonly type: 'hello' }
  | { readonly type: 'seen' | 'beat' | 'edit'; readonly reading: Reading }
  | {
      readonly type: 'meeting'
      readonly on: boolean
      readonly label: string
      /** How long ago it began or ended. */
      readonly agoMs: number
    }
  | { readonly type: 'intent'; readonly pending: Pending }
  | { readonly type: 'outcome'; readonly id: string; readonly happened: boolean }

export type WatchDeps = {
  readonly adapter: Adapter
  readonly report: (report: Report) => void
  /** Whether the person can be looking at this page. */
  readonly isPresent: () => boolean
  readonly newId: () => string
  readonly signal: AbortSignal
}

type Waiting = Pending & {
  readonly since: number
  readonly reloaded: boolean
  requests: { ok: number; failed: number }
}

const BEAT_MS = 30_000
const OUTCOME_MS = 100
/** After a reload, this long until "it is not there" means something. */
const DRAWN_MS = 3000

export type Watch = {
  /** Intents from before the page was loaded. */
  resume(pending: readonly Pending[]): void
  beat(): void
}

/** Watches one page for its adapter and reports what it sees, until the signal ends it. */
export function watchPage(deps: WatchDeps): Watch {
  const { adapter, report, isPresent, signal } = deps
  const loadedAt = performance.now()
  let waiting: Waiting[] = []
  let last: Reading | undefined
  let saved = false
  let lastEditAt = -BEAT_MS
  let outcomeTimer: ReturnType<typeof setTimeout> | undefined

  const place = () => placeOf(adapter, location)
  const visit = () => hashOf(location.pathname + location.search)
  const read = (): Reading | undefined =>
    isSilent(adapter, place()) ? undefined : readPage(adapter, place())

  const look = () => {
    const reading = read()
    const changed = JSON.stringify(reading) !== JSON.stringify(last)
    last = reading
    if (reading && changed && isPresent()) report({ type: 'seen', reading })
    checkOutcomes()
  }

  const beat = () => {
    last = read()
    if (!last || !isPresent()) return
    const isEdit = saved || isFrameEdited(adapter, place())
    report({ type: isEdit ? 'edit' : 'beat', reading: last })
    saved = false
  }

  const onGesture = ({ row, intent, trusted, count }: Gesture) => {
    const reading = last ?? read()
    if (!reading || isSilent(adapter, place())) return
    const pending: Pending = {
      id: deps.newId(),
      rule: intent.rule,
      row,
      visit: visit(),
      object: reading.object,
      link: reading.link,
      trusted,
      count,
      before: measure(intent, place().path),
    }
    waiting.push({
      ...pending,
      since: performance.now(),
      reloaded: false,
      requests: { ok: 0, failed: 0 },
    })
    report({ type: 'intent', pending })
  }

  const checkOutcomes = () => {
    const now = performance.now()
    waiting = waiting.filter((one) => {
      const intent = adapter.intents[one.row]
      if (!intent || (!one.reloaded && now - one.since > intent.windowMs)) return false
      if (one.reloaded && one.visit !== visit() && one.object.key !== last?.object.key) return true
      const verdict = judge(adapter, one, {
        path: place().path,
        requests: one.requests,
        reloaded: one.reloaded,
        settled: now - loadedAt > DRAWN_MS && last?.rung === 3,
      })
      if (verdict === 'waiting') return true
      report({ type: 'outcome', id: one.id, happened: verdict === 'happened' })
      return false
    })
  }

  const soon = () => {
    if (waiting.length > 0) outcomeTimer ??= setTimeout(runOutcomes, OUTCOME_MS)
  }
  const runOutcomes = () => {
    outcomeTimer = undefined
    checkOutcomes()
  }

  /** The first change is told at once, what follows with the next beat. */
  const onEdit = () => {
    const first = !saved
    saved = true
    if (!first || performance.now() - lastEditAt <= BEAT_MS) return
    lastEditAt = performance.now()
    beat()
  }

  watchHandEdits(adapter, () => place().path, onEdit, signal)
  if (adapter.meeting)
    watchMeeting({
      isSeen: () => isInCall(adapter, place().path),
      onReport: ({ on, agoMs }) => {
        const object = read()?.object
        const label = object?.type === 'meeting' ? object.label : ''
        report({ type: 'meeting', on, label, agoMs })
      },
      signal,
    })
  watchGestures(adapter, () => place().path, onGesture, signal)
  watchRequests(
    adapter,
    () => last?.object.key ?? '',
    ({ kind }) => {
      if (kind === 'save') return onEdit()
      for (const one of waiting) one.requests[kind]++
      soon()
    },
    signal,
  )
  const touch = watchChanges(look, signal)
  const outcomes = new MutationObserver(soon)
  outcomes.observe(document.documentElement, { childList: true, subtree: true })
  const onReturn = () => {
    last = undefined
    touch()
  }
  document.addEventListener('visibilitychange', onReturn, { signal })
  window.addEventListener('focus', onReturn, { signal })
  const beats = setInterval(beat, BEAT_MS)
  signal.addEventListener('abort', () => {
    outcomes.disconnect()
    clearInterval(beats)
    clearTimeout(outcomeTimer)
  })
  touch()
  return {
    resume(pending) {
      for (const one of pending)
        waiting.push({
          ...one,
          since: performance.now(),
          reloaded: true,
          requests: { ok: 0, failed: 0 },
        })
      soon()
      // Something that is gone after a reload makes no noise: look once more when all is drawn.
      if (pending.length > 0) setTimeout(soon, DRAWN_MS + OUTCOME_MS)
    },
    beat,
  }
}
