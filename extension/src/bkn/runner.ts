import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import { isDrawn } from '@jejak/shared/bkn/fill-entry'
import type { LogLine } from '@jejak/shared/bkn/log'
import type { Mapping } from '@jejak/shared/bkn/mapping'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { nextItem, pauseAt, withState } from '@jejak/shared/bkn/queue'
import type { BknQueueItem, ItemState, Queue } from '@jejak/shared/bkn/queue'
import type { Day } from '@jejak/shared/calendar/day'
import type { AnswerOf, Command } from './page/command.ts'

/** The page of e-Kinerja, wherever it runs. A page that goes away answers `page-gone`. */
export type BknPage = {
  ask<Do extends Command['do']>(command: Extract<Command, { do: Do }>): Promise<AnswerOf<Do>>
  reload(): Promise<void>
}

export type RunnerOptions = {
  readonly page: BknPage
  /** Keeps the queue before the next step is taken; after it returns, a crash loses nothing. */
  readonly save: (queue: Queue) => Promise<void>
  readonly log: (line: LogLine) => Promise<void>
  readonly mappings: readonly Mapping[]
  readonly now: () => number
  readonly today: () => Day
  readonly signal: AbortSignal
  /** The person looked at the page and says that the entry in doubt is not there. */
  readonly sawEmpty: boolean
}

/** A queue with any other state has been at work before, and whatever ran it has gone. */
const UNTOUCHED: ReadonlySet<string> = new Set(['waiting', 'skipped'])

type Step = { readonly queue: Queue; readonly goesOn: boolean }

/**
 * Works through the queue, one entry at a time, until it ends or pauses. Called again, it goes on at
 * the same entry; an entry in doubt is first looked for on a freshly loaded calendar.
 */
export async function runQueue(start: Queue, options: RunnerOptions): Promise<Queue> {
  const isResumed =
    start.paused !== null || start.items.some(({ state }) => !UNTOUCHED.has(state.kind))
  let queue: Queue = { ...start, paused: null }
  await options.save(queue)
  // What the form still holds after a pause is ours, and the calendar may be old.
  if (isResumed) await options.page.reload()
  // What the person saw holds for the entry they were asked about, not for those after it.
  let { sawEmpty } = options
  for (let item = nextItem(queue); item; item = nextItem(queue)) {
    const step = await runItem(queue, item, { ...options, sawEmpty })
    sawEmpty = false
    queue = step.queue
    await options.save(queue)
    if (!step.goesOn) break
  }
  return queue
}

async function runItem(start: Queue, item: BknQueueItem, options: RunnerOptions): Promise<Step> {
  const { page, signal } = options
  let queue = start
  const { entry } = item
  const pause = (reason: BknProblem, at: Queue = queue) => stopAt(at, entry, reason, options)
  if (signal.aborted) return pause(problem('stopped'))
  await note(options, entry, 'begun')

  const lookedAt = options.now()
  // A queue whose page never showed a name does not wait for one each time.
  const period = await page.ask({ do: 'look', salt: queue.person === null ? null : queue.id })
  if (!period.ok) return pause(period.reason)
  queue = { ...queue, person: queue.person === undefined ? period.value.person : queue.person }
  if (queue.person !== null && queue.person !== period.value.person) {
    return pause(problem('other-person'))
  }
  // Told first: an older period that happens to be open says nothing of the entry's own deadline.
  if (!isWithin(entry.day, period.value)) return pause(problem('other-period'))
  if (period.value.deadline !== null && period.value.deadline < options.today()) {
    return pause(problem('past-deadline'))
  }
  const presence = await page.ask({ do: 'find', entry })
  if (!presence.ok && !isSeenByPerson(presence.reason, options)) return pause(presence.reason)
  if (presence.ok) {
    if (presence.value === 'there') return saved(queue, entry, 'found', options)
    if (needsEyes(item, presence.value) && !options.sawEmpty)
      return pause(problem('calendar-empty'))
  }

  const waiting = withState(queue, entry.id, { kind: 'waiting' })
  const filled = await page.ask({ do: 'fill', entry, mappings: [...options.mappings] })
  const inDoubt = (unanswered: boolean) =>
    withState(queue, entry.id, { kind: 'in-doubt', unanswered })
  if (!filled.ok) {
    const isPressed = filled.reason.code === 'pressed-by-person'
    return pause(filled.reason, isPressed ? inDoubt(true) : waiting)
  }
  await note(options, entry, 'filled')
  // What the calendar never draws cannot be verified there: the person presses and tells.
  if (queue.mode === 'fill' || !isDrawn(entry)) {
    return leaveToPerson(queue, { entry, option: filled.value.option }, options)
  }

  // Whoever dies from here on has heard no answer.
  await options.save(inDoubt(true))
  if (signal.aborted) return pause(problem('stopped'), waiting)
  if (options.now() - lookedAt > STALE_MS) return pause(problem('too-long-ago'), waiting)
  await note(options, entry, 'pressed')
  const seen = await page.ask({ do: 'confirm', entry, option: filled.value.option })
  if (seen.ok) return saved(queue, entry, 'filled', options)
  if (WAS_NOT_PRESSED.has(seen.reason.code)) return pause(seen.reason, waiting)
  return pause(seen.reason, inDoubt(false))
}

const isWithin = (day: Day, { from, to }: { readonly from: string; readonly to: string }) =>
  from <= day && day <= to

/**
 * The longest time from the look at the calendar to OK. The page's own patience ends well before; more
 * means that the computer slept, and the calendar, the session and the deadline may be others now.
 */
const STALE_MS = 120_000

/** The calendar hides entries of that day, and the person looked behind: it is not there. */
const isSeenByPerson = (reason: BknProblem, { sawEmpty }: RunnerOptions): boolean =>
  reason.code === 'calendar-crowded' && sawEmpty

/** `confirm` answers these before it touches OK. */
const WAS_NOT_PRESSED: ReadonlySet<string> = new Set([
  'value-rejected',
  'form-unknown',
  'form-not-opened',
  'already-there',
  'other-period',
  'stopped',
])

/**
 * An entry that may have been pressed and is not on the calendar may be filled again only when the calendar is surely
 * loaded and the server surely done. Where the page cannot show that, the person looks.
 */
function needsEyes({ state }: BknQueueItem, presence: 'absent' | 'bare'): boolean {
  // The panel went away while the form was the person's: nobody saw whether they pressed.
  if (state.kind === 'filled') return true
  return state.kind === 'in-doubt' && (presence === 'bare' || state.unanswered)
}

async function saved(
  queue: Queue,
  entry: FillEntry,
  how: 'filled' | 'found',
  options: RunnerOptions,
): Promise<Step> {
  await note(options, entry, how === 'found' ? 'found' : 'saved')
  const state = { kind: 'saved', at: options.now(), how } as const
  return { queue: withState(queue, entry.id, state), goesOn: true }
}

/** "Isi saja": the form is full; the person presses OK or closes it, and the calendar tells what became of it. */
async function leaveToPerson(
  queue: Queue,
  { entry, option }: { readonly entry: FillEntry; readonly option: string },
  options: RunnerOptions,
): Promise<Step> {
  const stop = (reason: BknProblem, state: ItemState) =>
    stopAt(withState(queue, entry.id, state), entry, reason, options)
  await options.save(withState(queue, entry.id, { kind: 'filled' }))
  const ending = await options.page.ask({ do: 'hand-over', entry, option })
  if (!ending.ok) {
    const isUnpressed = NO_OK.has(ending.reason.code)
    return stop(ending.reason, isUnpressed ? { kind: 'waiting' } : UNSEEN)
  }
  switch (ending.value) {
    case 'seen':
      return saved(queue, entry, 'filled', options)
    case 'left':
      return stop(problem('not-pressed'), { kind: 'waiting' })
    case 'pressed':
      return stop(problem('calendar-empty'), UNSEEN)
  }
}

/** What `hand-over` answers while no OK is on its way. */
const NO_OK: ReadonlySet<string> = new Set(['stopped', 'value-rejected'])

/** A form that closed may have been closed by the person while the server was still at work. */
const UNSEEN = { kind: 'in-doubt', unanswered: true } as const

async function stopAt(
  queue: Queue,
  entry: FillEntry,
  reason: BknProblem,
  options: RunnerOptions,
): Promise<Step> {
  const more = { code: reason.code, ...(reason.field && { field: reason.field }) }
  await note(options, entry, 'paused', more)
  return { queue: pauseAt(queue, entry.id, reason), goesOn: false }
}

function note(
  { log, now }: RunnerOptions,
  { day, start, end }: FillEntry,
  step: LogLine['step'],
  more: { readonly code?: string; readonly field?: string } = {},
): Promise<void> {
  return log({ at: now(), day, start, end, step, ...more })
}
