import type { CaptureTable, GestureRule, Outcome } from './adapter.ts'
import { fold, foldedText } from './fold.ts'
import { matchPath } from './glob.ts'
import type { Pending } from '../messages/page-report.ts'
import { findAll } from './probe.ts'

export type Requests = { readonly ok: number; readonly failed: number }

export type Moment = {
  readonly path: string
  /** Answers to the page's own requests since the gesture, in this page. */
  readonly requests: Requests
  readonly reloaded: boolean
  /** The page has had time to draw what it has. */
  readonly settled: boolean
}

/** What the page shows now, to be compared with later: one number for each outcome of a gesture. */
export const measure = (gesture: GestureRule, path: string): number[] =>
  outcomesOf(gesture).map((outcome) => countOf(outcome, path))

/** Whether it happened; undefined while that is open. */
export type Verdict = boolean | undefined

/** Whether a gesture was followed by what it leads to. A sign of failure beats a sign of success. */
export function judge(adapter: CaptureTable, pending: Pending, moment: Moment): Verdict {
  const gesture = adapter.gestures[pending.row]
  if (!gesture) return false
  const all = outcomesOf(gesture)
  const holds = (outcome: Outcome) =>
    isSeen(outcome, pending.before[all.indexOf(outcome)] ?? 0, moment)
  if (gesture.cancel.some(holds)) return false
  return gesture.any.some((set) => set.every(holds)) || undefined
}

function isSeen(outcome: Outcome, before: number, moment: Moment): boolean {
  if ('resource' in outcome) {
    const { ok, failed } = moment.requests
    return outcome.resource === 'failed' ? failed > 0 : ok > 0 && failed === 0
  }
  const now = countOf(outcome, moment.path)
  if ('gone' in outcome) {
    if (outcome.after === 'reload' && !(moment.reloaded && moment.settled)) return false
    return before > 0 && now === 0
  }
  return now > before
}

function countOf(outcome: Outcome, path: string): number {
  if ('resource' in outcome) return 0
  if ('path' in outcome) return matchPath(outcome.path, path) ? 1 : 0
  if ('gone' in outcome) return document.querySelectorAll(outcome.gone).length
  const { text, word, inside, under } = outcome
  return findAll(outcome.appear).filter(
    (element) =>
      (text === undefined || foldedText(element) === fold(text)) &&
      (word === undefined || foldedText(element).split(' ').includes(fold(word))) &&
      (inside === undefined || element.closest(inside) !== null) &&
      (under === undefined || foldedText(headingAbove(element)) === fold(under)),
  ).length
}

/** The last heading before an element in reading order: sections are told apart by it. */
function headingAbove(element: Element): Element | undefined {
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].findLast(
    (heading) =>
      (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
}

const outcomesOf = (gesture: GestureRule): readonly Outcome[] => [
  ...gesture.any.flat(),
  ...gesture.cancel,
]
