import { isDrawn } from '@jejak/shared/bkn/fill-entry'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { rowsOfOthers, withState } from '@jejak/shared/bkn/queue'
import type { BknQueueItem, ItemState, Queue } from '@jejak/shared/bkn/queue'
import { beforeOf } from '@jejak/shared/bkn/sight'
import type { Before } from '@jejak/shared/bkn/sight'
import { brokenBy } from '@jejak/shared/bkn/site-rule'
import { agreedUnit } from '@jejak/shared/bkn/unit-choice'
import type { ItemOptions } from '../runner.ts'
import { arrive } from './arrive.ts'
import { leaveToPerson } from './leave-to-person.ts'
import { question } from './question.ts'
import { seekSent } from './seek-sent.ts'
import { find, seek } from './seek.ts'
import { learned, note, saved, stopAt } from './steps.ts'
import type { Step } from './steps.ts'

/** Brings one entry from where it stands to the calendar, or to the first doubt. */
export async function runItem(
  start: Queue,
  item: BknQueueItem,
  options: ItemOptions,
): Promise<Step> {
  const { signal, saw } = options
  const { entry } = item
  let queue = start
  const pause = (reason: BknProblem, at: Queue = queue) => stopAt(at, entry, reason, options)
  if (signal.aborted) return pause(problem('stopped'))
  await note(options, entry, 'begun')

  const here = await arrive(queue, entry, options)
  if (!here.ok) return pause(here.reason)
  queue = here.value
  const isDoubtful = item.state.kind === 'in-doubt' || item.state.kind === 'filled'
  const found = await (isDoubtful ? seek : find)(queue, item, options)
  if (!found.ok) return pause(found.reason)
  if (found.value.is === 'there') {
    return saved(queue, entry, { how: 'found', row: found.value.row }, options)
  }
  const asked = question(item.state, found.value, saw)
  if (asked !== undefined) return pause(asked)
  const broken = brokenBy(queue.rules, entry)
  if (broken !== undefined) {
    const unsent = isDoubtful ? queue : withState(queue, entry.id, { kind: 'waiting' })
    return pause(problem('rule-broken', { field: broken.field }), unsent)
  }
  return send(queue, item, {
    ...options,
    before: beforeOf(found.value.sight),
    lookedAt: options.now(),
  })
}

type Sending = ItemOptions & {
  /** What stood on the calendar when it was looked at. */
  readonly before: Before
  readonly lookedAt: number
}

/** Fills the form and presses OK, or leaves that to the person. */
async function send(queue: Queue, { entry }: BknQueueItem, options: Sending): Promise<Step> {
  const { page, signal, before } = options
  const unit = agreedUnit(options.units ?? [], entry)
  const pause = (reason: BknProblem, state: ItemState) =>
    stopAt(withState(queue, entry.id, state), entry, reason, options)
  const inDoubt = (unanswered: boolean): ItemState => ({
    kind: 'in-doubt',
    unanswered,
    before,
    at: options.now(),
  })
  const filled = await page.ask({
    do: 'fill',
    entry,
    mappings: [...options.mappings],
    ...(unit !== undefined && { unit }),
  })
  if (!filled.ok) {
    if (filled.reason.code === 'pressed-by-person') return pause(filled.reason, inDoubt(true))
    return refused(queue, entry.id, filled.reason, (at) =>
      stopAt(at, entry, filled.reason, options),
    )
  }
  await note(options, entry, 'filled')
  const form = {
    entry,
    option: filled.value.option,
    before,
    taken: [...rowsOfOthers(queue, entry.id)],
    ...(unit !== undefined && { unit }),
  }
  // What the calendar never draws cannot be verified there: the person presses and tells.
  if (queue.mode === 'fill' || !isDrawn(entry)) return leaveToPerson(queue, form, options)

  // Whoever dies from here on has heard no answer.
  await options.save(withState(queue, entry.id, inDoubt(true)))
  if (signal.aborted) return pause(problem('stopped'), WAITING)
  if (options.now() - options.lookedAt > STALE_MS) return pause(problem('too-long-ago'), WAITING)
  await note(options, entry, 'pressed')
  const seen = await page.ask({ do: 'confirm', ...form })
  if (seen.ok) return saved(queue, entry, { how: 'filled', row: seen.value }, options)
  const { reason } = seen
  if (WAS_NOT_PRESSED.has(reason.code)) return pause(reason, WAITING)
  if (reason.code === 'form-refused') {
    return refused(queue, entry.id, reason, (at) => stopAt(at, entry, reason, options))
  }
  if (!UNSEEN.has(reason.code)) return pause(reason, inDoubt(reason.code === 'site-asks'))
  // It may still be on its way to the calendar: looked for again before anybody is asked.
  return seekSent(withState(queue, entry.id, inDoubt(true)), entry.id, options)
}

/** The site said no before anything was kept; what it said is held against the rest of the queue. */
const refused = (
  queue: Queue,
  id: string,
  reason: BknProblem,
  stop: (queue: Queue) => Promise<Step>,
): Promise<Step> => stop(withState(learned(queue, reason), id, WAITING))

const WAITING = { kind: 'waiting' } as const

/**
 * The longest time from the look at the calendar to OK. The page's own patience ends well before; more
 * means that the computer slept, and the calendar, the session and the deadline may be others now.
 */
const STALE_MS = 120_000

/** `confirm` answers these before it touches OK. */
const WAS_NOT_PRESSED: ReadonlySet<string> = new Set([
  'value-rejected',
  'unit-differs',
  'form-unknown',
  'form-not-opened',
  'already-there',
  'other-period',
  'stopped',
])

/** The form has closed, nothing was answered or the site loaded its page anew, and nothing has come up. */
const UNSEEN: ReadonlySet<string> = new Set(['not-on-calendar', 'no-answer', 'page-gone'])
