import * as v from 'valibot'
import { FillEntrySchema } from './fill-entry.ts'
import type { FillEntry } from './fill-entry.ts'
import { BknProblemSchema, isUnanswered } from './problem.ts'
import type { BknProblem } from './problem.ts'
import { OriginSchema } from './recorded.ts'
import { BeforeSchema, rowOf, SeenRowSchema } from './sight.ts'
import type { SeenRow } from './sight.ts'
import { brokenBy, SiteRuleSchema } from './site-rule.ts'
import type { SiteRule } from './site-rule.ts'

/**
 *   waiting ──fill──▶ (form filled) ──press──▶ in-doubt ──seen on the calendar──▶ saved
 *      ▲                    │                     │
 *      └──── any problem ───┘                     └── 500, timeout, expiry: stays in doubt, queue pauses;
 *      ▲                                              on resume the calendar decides
 *      └──────────── not on the calendar ─────────────┘
 *
 * `in-doubt` is stored BEFORE OK is pressed. Whatever crashes after that, nothing is pressed twice without
 * checking the calendar, and nothing counts as saved that was not seen there.
 */
const StateSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('waiting') }),
  /** The form holds the entry and the person is to press OK. */
  v.strictObject({ kind: v.literal('filled'), before: v.exactOptional(BeforeSchema) }),
  v.strictObject({
    kind: v.literal('in-doubt'),
    /** The server never answered: an empty place on the calendar needs the person's eyes as well. */
    unanswered: v.boolean(),
    /** What stood on the calendar before OK: a row that is new since then is this entry until shown otherwise. */
    before: v.exactOptional(BeforeSchema),
    /** When OK was pressed, in epoch milliseconds. */
    at: v.exactOptional(v.number()),
  }),
  v.strictObject({
    kind: v.literal('saved'),
    at: v.number(),
    how: v.picklist(['filled', 'found', 'told']),
    /** How e-Kinerja reads it, where that is not as it was sent. */
    reads: v.exactOptional(SeenRowSchema),
  }),
  v.strictObject({ kind: v.literal('skipped') }),
])

export const QueueItemSchema = v.strictObject({
  entry: FillEntrySchema,
  state: StateSchema,
  /** Set when the entry came from Jejak, which is then sent the outcome. */
  origin: v.exactOptional(OriginSchema),
})
export const MODES = ['fill', 'save'] as const
export const QueueSchema = v.strictObject({
  id: v.string(),
  mode: v.picklist(MODES),
  items: v.array(QueueItemSchema),
  /** Why the queue is paused; null while it runs and when it has ended. */
  paused: v.nullable(BknProblemSchema),
  /**
   * Fingerprint of the name that e-Kinerja greeted when the queue began, salted with the queue's id; null
   * when no name could be read. Another name later means another account, and nothing is filled there.
   */
  person: v.exactOptional(v.nullable(v.string())),
  /** What the site has refused so far, so that the rest is settled before it is filled. */
  rules: v.exactOptional(v.array(SiteRuleSchema)),
  /** The person has been told that this site records times or days otherwise than they are sent. */
  toldOtherwise: v.exactOptional(v.boolean()),
})
export type Queue = v.InferOutput<typeof QueueSchema>
export type BknQueueItem = v.InferOutput<typeof QueueItemSchema>
export type ItemState = BknQueueItem['state']
export type Mode = (typeof MODES)[number]

/** The entry to work on: the first that is neither saved nor skipped. */
export const nextItem = (queue: Queue): BknQueueItem | undefined =>
  queue.items.find((item) => item.state.kind !== 'saved' && item.state.kind !== 'skipped')

/** The queue with one item in another state; unchanged when no item has this entry id. */
export const withState = (queue: Queue, id: string, state: ItemState): Queue => ({
  ...queue,
  items: queue.items.map((item) => (item.entry.id === id ? { ...item, state } : item)),
})

/**
 * The same where the person decides it. Why the queue stood still was about the entry then at work: when another comes
 * to be the next, that question is not asked about it.
 */
export function withDecision(queue: Queue, id: string, state: ItemState): Queue {
  const next = withState(queue, id, state)
  const isSame = nextItem(next)?.entry.id === nextItem(queue)?.entry.id
  return isSame ? next : { ...next, paused: null }
}

/** The queue with one entry written otherwise, as the person settled it. */
export const withEntry = (queue: Queue, entry: FillEntry): Queue => ({
  ...queue,
  items: queue.items.map((item) => (item.entry.id === entry.id ? { ...item, entry } : item)),
})

/**
 * What the site would refuse by the rules it has shown, to be settled before it is filled: whatever waits, and the entry
 * at work when that is why it stopped, although it may have been sent before.
 */
export const unsettledIn = (
  queue: Queue,
): readonly { readonly item: BknQueueItem; readonly rule: SiteRule }[] => {
  const stopped = queue.paused?.code === 'rule-broken' ? nextItem(queue) : undefined
  return queue.items.flatMap((item) => {
    const isAsked = item.state.kind === 'waiting' || item === stopped
    const rule = isAsked ? brokenBy(queue.rules, item.entry) : undefined
    return rule ? [{ item, rule }] : []
  })
}

/** A problem before OK: the entry goes back to waiting. After OK: it stays in doubt. */
export function pauseAt(queue: Queue, id: string, problem: BknProblem): Queue {
  const item = queue.items.find((each) => each.entry.id === id)
  const paused = { ...queue, paused: problem }
  if (item === undefined) return paused
  if (item.state.kind === 'in-doubt') {
    const unanswered = item.state.unanswered || isUnanswered(problem)
    return withState(paused, id, { ...item.state, unanswered })
  }
  return withState(paused, id, { kind: 'waiting' })
}

/** Rows of the calendar that are other entries of the queue, as far as their reading is known. */
export const rowsOfOthers = (queue: Queue, id: string): readonly SeenRow[] =>
  queue.items
    .filter(({ entry }) => entry.id !== id)
    .map(({ entry, state }) => (state.kind === 'saved' ? state.reads : undefined) ?? rowOf(entry))

export type Progress = {
  readonly total: number
  readonly saved: number
  readonly skipped: number
  readonly left: number
}

/** How many items are saved, skipped and still to do. An item in doubt is still to do. */
export function progressOf(queue: Queue): Progress {
  const count = (kind: ItemState['kind']) =>
    queue.items.filter((item) => item.state.kind === kind).length
  const saved = count('saved')
  const skipped = count('skipped')
  return { total: queue.items.length, saved, skipped, left: queue.items.length - saved - skipped }
}

/** How many of the last savings the pace is computed from. */
const PACE_OF = 5

/** Whole minutes that the rest will take at the pace of the last savings; undefined before there is a pace. */
export function minutesLeft(queue: Queue): number | undefined {
  const times = queue.items.flatMap(({ state }) => (state.kind === 'saved' ? [state.at] : []))
  const last = times.toSorted((a, b) => a - b).slice(-PACE_OF - 1)
  const [first, latest] = [last[0], last.at(-1)]
  const { left } = progressOf(queue)
  if (first === undefined || latest === undefined || last.length < 3 || left === 0) return undefined
  return Math.ceil((left * ((latest - first) / (last.length - 1))) / 60_000)
}
