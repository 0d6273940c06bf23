import type { CaptureTable, GestureRule } from './adapter.ts'
import { matchesAny } from './glob.ts'
import { findAll, isTarget } from './probe.ts'

/** A submit that follows a gesture by more than this came from somewhere else. */
const GESTURE_MS = 2000

export type Gesture = {
  readonly row: number
  readonly gesture: GestureRule
  readonly trusted: boolean
  readonly count: number
}

type LastGesture = { readonly at: number; readonly trusted: boolean }

/**
 * Listens for the gestures an adapter names. A scripted `click()` is untrusted but the submit it causes
 * is trusted, so a submit is judged by the gesture before it.
 */
export function watchGestures(
  adapter: CaptureTable,
  path: () => string,
  onGesture: (gesture: Gesture) => void,
  signal: AbortSignal,
): void {
  let last: LastGesture = { at: -Infinity, trusted: false }
  const options = { capture: true, passive: true, signal }
  const note = (event: Event) => {
    last = { at: event.timeStamp, trusted: event.isTrusted }
  }
  const find = (on: GestureRule['on'], event: Event, trusted: boolean) => {
    const count = on === 'files' ? filesOf(event) : 1
    if (count === 0) return
    const row = adapter.gestures.findIndex(
      (gesture) =>
        gesture.on === on &&
        (!gesture.paths || matchesAny(gesture.paths, path())) &&
        pathOf(event).some((element) => isMeant(gesture, element)),
    )
    const gesture = adapter.gestures[row]
    if (gesture) onGesture({ row, gesture, trusted, count })
  }
  window.addEventListener('keydown', note, options)
  window.addEventListener(
    'click',
    (event) => {
      note(event)
      find(undefined, event, event.isTrusted)
    },
    options,
  )
  window.addEventListener(
    'submit',
    (event) => {
      const recent = event.timeStamp - last.at < GESTURE_MS
      find('submit', event, event.isTrusted && recent && last.trusted)
    },
    options,
  )
  for (const type of ['change', 'drop'] as const)
    window.addEventListener(type, (event) => find('files', event, event.isTrusted), options)
}

function isMeant(gesture: GestureRule, element: Element): boolean {
  if (!gesture.target.some((probe) => isTarget(probe, element))) return false
  if (gesture.requires && !document.querySelector(gesture.requires)) return false
  if (!gesture.around) return true
  const frame = element.closest('[role=dialog], .swal2-popup') ?? document
  return gesture.around.some((value) => findAll({ by: 'heading', value }, frame).length > 0)
}

const pathOf = (event: Event): Element[] =>
  event.composedPath().filter((target) => target instanceof Element)

/** How many files were given. Their names are not looked at. */
function filesOf(event: Event): number {
  if (event instanceof DragEvent) return event.dataTransfer?.files.length ?? 0
  const target = event.composedPath()[0]
  return target instanceof HTMLInputElement && target.type === 'file'
    ? (target.files?.length ?? 0)
    : 0
}
