import { runQueue } from '@jejak/extension/bkn/runner'
import type { BknPage, RunnerOptions } from '@jejak/extension/bkn/runner'
import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import type { Queue } from '@jejak/shared/bkn/queue'
import { toDay } from '@jejak/shared/calendar/day'

export const queueOf = (entries: readonly FillEntry[]): Queue => ({
  id: 'q',
  mode: 'save',
  items: entries.map((entry) => ({ entry, state: { kind: 'waiting' } })),
  paused: null,
})

/** One call of the runner, with nobody who stops, kills or attends. */
export const runQueueOf = (
  work: readonly FillEntry[] | Queue,
  page: BknPage,
  options: Partial<RunnerOptions> = {},
): Promise<Queue> =>
  runQueue('items' in work ? work : queueOf(work), {
    page,
    save: async () => undefined,
    log: async () => undefined,
    mappings: [],
    now: () => 0,
    today: () => toDay('2025-11-21'),
    signal: new AbortController().signal,
    sawEmpty: false,
    // What the filler waits for here is the site's work, which is over with the answer.
    sureMs: 200,
    ...options,
  })
