import type { PageReport, Pending, Reading } from '../messages/page-report.ts'
import type { CaptureTable, PathGlob } from './adapter.ts'
import { startBeat } from './beat.ts'
import type { Capabilities } from './capabilities.ts'
import { watchChanges } from './changes.ts'
import { hashOf } from './fold.ts'
import { watchGestures, type Gesture } from './gesture.ts'
import { matchesAny } from './glob.ts'
import { measure } from './outcome.ts'
import { isSilent, placeOf, readPage } from './read.ts'
import { createReporter } from './reporter.ts'
import { watchRequests } from './requests.ts'
import { tools } from './tools.ts'
import { waitForOutcomes } from './waiting.ts'

export type WatchDeps = {
  readonly adapter: CaptureTable
  /** Only where the app needs them. */
  readonly capabilities: Capabilities
  readonly report: (report: PageReport) => void
  /** Whether the person can be looking at this page. */
  readonly isPresent: () => boolean
  readonly newId: () => string
  readonly signal: AbortSignal
}

export type Watch = {
  /** Gestures from before the page was loaded. */
  resume(pending: readonly Pending[]): void
  beat(): void
  /** The tab came to the front: what it shows is reported again. */
  lookAgain(): void
}

/** Watches one page for its adapter and reports what it sees, until the signal ends it. */
export function watchPage(deps: WatchDeps): Watch {
  const { adapter, capabilities, report, isPresent, newId, signal } = deps
  let last: Reading | undefined
  const place = () => placeOf(adapter, location)
  const path = () => place().path
  const visit = () => hashOf(location.pathname + location.search)
  const queryOf = (name: string) => capabilities.queryOf?.(location.search, name, tools) ?? ''
  const read = (): Reading | undefined =>
    isSilent(adapter, place(), capabilities) ? undefined : readPage(adapter, place(), capabilities)

  const look = () => {
    last = read()
    outcomes.check()
    if (last && isPresent()) reporter.seen(last)
  }
  const reporter = createReporter({ report, visit, lookAgain: look, signal })
  const { beat, saved } = startBeat({
    report: (isEdit) => {
      last = read()
      if (!last || !isPresent()) return false
      reporter.pulse(isEdit ? 'edit' : 'beat', last)
      return true
    },
    isFrameEdited: () => capabilities.isFrameEdited?.(adapter, queryOf) === true,
    signal,
  })
  const outcomes = waitForOutcomes({
    adapter,
    path,
    isSamePage: (pending) => pending.visit === visit() || pending.object.key === last?.object.key,
    isRead: () => last?.matchLevel === 3,
    onOutcome: (id, happened) => report({ type: 'outcome', id, happened }),
    signal,
  })
  const onGesture = (gesture: Gesture) => {
    const reading = last ?? read()
    if (!reading || isSilent(adapter, place(), capabilities)) return
    const pending = toPending(gesture, reading, {
      id: newId(),
      visit: visit(),
      before: measure(gesture.gesture, path()),
    })
    if (outcomes.add(pending)) report({ type: 'intent', pending })
  }
  watchGestures(adapter, path, onGesture, signal)
  watchRequests(
    adapter,
    () => last?.object.key ?? '',
    ({ kind }) => (kind === 'save' ? saved() : outcomes.request(kind)),
    signal,
  )
  const matches = (paths: readonly PathGlob[]) => matchesAny(paths, path())
  const page = { adapter, matches, read, saved, report, signal }
  capabilities.watchHandEdits?.(page)
  capabilities.watchMeeting?.(page)
  const touch = watchChanges(look, signal)
  const onReturn = () => {
    reporter.forget()
    touch()
  }
  document.addEventListener('visibilitychange', onReturn, { signal })
  window.addEventListener('focus', onReturn, { signal })
  touch()
  return { resume: outcomes.resume, beat, lookAgain: onReturn }
}

/** A gesture as it waits for its outcome; where the page shows no object, the adapter says what it acts on. */
function toPending(
  { gesture, ...made }: Gesture,
  { object, route, link }: Reading,
  at: { readonly id: string; readonly visit: string; readonly before: readonly number[] },
): Pending {
  const { rule, as } = gesture
  const isPlace = object.type === 'page' && as
  return {
    ...at,
    ...made,
    rule,
    object: isPlace ? { type: as, key: `${as}:${route}`, label: '' } : object,
    link,
  }
}
