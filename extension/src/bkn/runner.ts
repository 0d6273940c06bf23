import type { LogLine } from '@jejak/shared/bkn/log'
import type { Mapping } from '@jejak/shared/bkn/mapping'
import type { BknProblemCode } from '@jejak/shared/bkn/problem'
import { nextItem } from '@jejak/shared/bkn/queue'
import type { Queue } from '@jejak/shared/bkn/queue'
import type { UnitChoice } from '@jejak/shared/bkn/unit-choice'
import type { Day } from '@jejak/shared/calendar/day'
import type { AnswerOf, Command } from './page/command.ts'
import { runItem } from './run/run-item.ts'

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
  /** Units of the site that the person has agreed to. */
  readonly units?: readonly UnitChoice[] | undefined
  readonly now: () => number
  readonly today: () => Day
  readonly signal: AbortSignal
  /** The person looked at the page and says that the entry in doubt is not there, or is to be sent all the same. */
  readonly sawEmpty: boolean
  /**
   * How long a save may still take effect after OK; before an entry is sent again it is looked for after that. A
   * minute when it is left out.
   */
  readonly sureMs?: number | undefined
}

/** One run of one entry: what the person has answered to the question it stopped with. */
export type ItemOptions = RunnerOptions & { readonly saw: BknProblemCode | null }

/**
 * Works through the queue, one entry at a time, until it ends or pauses. Called again, it goes on at
 * the same entry; an entry in doubt is first looked for on a freshly loaded calendar.
 */
export async function runQueue(start: Queue, options: RunnerOptions): Promise<Queue> {
  // A queue with any other state has been at work before, and whatever ran it has gone.
  const isResumed =
    start.paused !== null || start.items.some(({ state }) => state.kind !== 'waiting')
  let queue: Queue = { ...start, paused: null }
  await options.save(queue)
  // What the form still holds after a pause is ours, and the calendar may be old.
  if (isResumed) await options.page.reload()
  // What the person saw holds for the entry they were asked about, not for those after it.
  let saw = options.sawEmpty ? (start.paused?.code ?? null) : null
  for (let item = nextItem(queue); item; item = nextItem(queue)) {
    const step = await runItem(queue, item, { ...options, saw })
    saw = null
    queue = step.queue
    await options.save(queue)
    if (!step.goesOn) break
  }
  return queue
}
