import type { CaptureTable } from './adapter.ts'
import { watchChanges } from './changes.ts'
import { hashOf } from './fold.ts'
import { watchGestures, type Gesture } from './gesture.ts'
import { queryOf } from './deny.ts'
import { matchesAny } from './glob.ts'
import type { Capabilities } from './capabilities.ts'
import { measure } from './outcome.ts'
import type { PageReport, Pending, Reading } from '../messages/page-report.ts'
import { isSilent, placeOf, readPage } from './read.ts'
import { watchRequests } from './requests.ts'
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
  /** Intents from before the page was loaded. */
  resume(pending: readonly Pending[]): void
  beat(): void
  /** The tab came to the front: what it shows is told again. */
  lookAgain(): void
}

const BEAT_MS = 30_000
/** The background keeps one report a second of each tab, so the newest one waits for its turn. */
const REPORT_MS = 1100
/** A page that is still loading has this long to show what it is about. */
const LOADING_MS = 3000

/** Watches one page for its adapter and reports what it sees, until the signal ends it. */
export function watchPage(deps: WatchDeps): Watch {
  const { adapter, capabilities, report, isPresent, signal } = deps
  const { meeting, handEdits, frameEdits } = adapter
  let last: Reading | undefined
  let told: string | undefined
  let toldAt = -REPORT_MS
  let visitedAt = { visit: '', at: 0 }
  let saved = false
  let editedAt = -BEAT_MS

  const place = () => placeOf(adapter, location)
  const visit = () => hashOf(location.pathname + location.search)
  const read = (): Reading | undefined =>
    isSilent(adapter, place(), capabilities) ? undefined : readPage(adapter, place(), capabilities)

  /** How long to hold a reading back: the page is still loading, or we have only just spoken. */
  const holdMs = (reading: Reading): number => {
    const now = performance.now()
    if (visitedAt.visit !== visit()) visitedAt = { visit: visit(), at: now }
    const isLoading = reading.missing.length > 0 && reading.matchLevel < 2
    const loading = isLoading ? visitedAt.at + LOADING_MS - now : 0
    return Math.max(loading, toldAt + REPORT_MS - now)
  }

  let again: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    const reading = read()
    last = reading
    outcomes.check()
    if (!reading) return
    const words = JSON.stringify(reading)
    if (words === told || !isPresent()) return
    clearTimeout(again)
    const hold = holdMs(reading)
    if (hold > 0) {
      again = setTimeout(look, hold)
      return
    }
    told = words
    toldAt = performance.now()
    report({ type: 'seen', reading, visit: visit() })
  }

  const isFrameEdited = () =>
    frameEdits &&
    capabilities.isFrameEdited?.(frameEdits.names, queryOf(location.search, frameEdits.query))

  const beat = () => {
    last = read()
    if (!last || !isPresent()) return
    told = JSON.stringify(last)
    const isEdit = saved || isFrameEdited()
    report({ type: isEdit ? 'edit' : 'beat', reading: last, visit: visit() })
    saved = false
  }

  const onSave = () => {
    saved = true
    // The first change is told at once, what follows with the next beat.
    if (performance.now() - editedAt < BEAT_MS) return
    editedAt = performance.now()
    beat()
  }

  const onGesture = ({ row, intent, trusted, count }: Gesture) => {
    const reading = last ?? read()
    if (!reading || isSilent(adapter, place(), capabilities)) return
    const isPlace = reading.object.type === 'page'
    const pending: Pending = {
      id: deps.newId(),
      rule: intent.rule,
      row,
      visit: visit(),
      object:
        isPlace && intent.as
          ? { type: intent.as, key: `${intent.as}:${reading.route}`, label: '' }
          : reading.object,
      link: reading.link,
      trusted,
      count,
      before: measure(intent, place().path),
    }
    if (outcomes.add(pending)) report({ type: 'intent', pending })
  }

  if (handEdits)
    capabilities.watchHandEdits?.({
      isEditor: () => matchesAny(handEdits, place().path),
      onEdit: onSave,
      signal,
    })
  if (meeting)
    capabilities.watchMeeting?.({
      signs: meeting,
      isHere: () => matchesAny(meeting.paths, place().path),
      onReport: ({ on, agoMs }) => {
        const object = read()?.object
        const label = object?.type === 'meeting' ? object.label : ''
        report({ type: 'meeting', on, label, agoMs })
      },
      signal,
    })
  const outcomes = waitForOutcomes({
    adapter,
    path: () => place().path,
    isSamePage: (pending) => pending.visit === visit() || pending.object.key === last?.object.key,
    isRead: () => last?.matchLevel === 3,
    onOutcome: (id, happened) => report({ type: 'outcome', id, happened }),
    signal,
  })
  watchGestures(adapter, () => place().path, onGesture, signal)
  watchRequests(
    adapter,
    () => last?.object.key ?? '',
    ({ kind }) => (kind === 'save' ? onSave() : outcomes.request(kind)),
    signal,
  )
  const touch = watchChanges(look, signal)
  const onReturn = () => {
    told = undefined
    touch()
  }
  document.addEventListener('visibilitychange', onReturn, { signal })
  window.addEventListener('focus', onReturn, { signal })
  const beats = setInterval(beat, BEAT_MS)
  signal.addEventListener('abort', () => {
    clearInterval(beats)
    clearTimeout(again)
  })
  touch()
  return { resume: outcomes.resume, beat, lookAgain: onReturn }
}
