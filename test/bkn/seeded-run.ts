import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { runQueue } from '@jejak/extension/bkn/runner'
import type { BknPage } from '@jejak/extension/bkn/runner'
import { entryKey } from '@jejak/shared/bkn/fill-entry'
import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import { nextItem } from '@jejak/shared/bkn/queue'
import type { Queue } from '@jejak/shared/bkn/queue'
import { toDay } from '@jejak/shared/calendar/day'
import type { KinerjaState } from '../sites/kinerja-bkn/backend/state.ts'
import { entryLine, rowKey, rowLine } from './batch.ts'
import { attend } from './person.ts'

/** More stops than this mean that it does not come to an end. */
const MAX_STOPS = 400

/** Fills a queue to its end, with a person who attends to each stop, and compares with the server. */
export async function fillSeeded({
  visitor,
  page,
  kinerja,
  entries,
  others = [],
}: {
  readonly visitor: Page
  readonly page: BknPage
  readonly kinerja: KinerjaState
  readonly entries: readonly FillEntry[]
  /** What stands on the server already. */
  readonly others?: readonly FillEntry[]
}): Promise<{ readonly stops: number }> {
  let queue: Queue = {
    id: 'q',
    mode: 'save',
    items: entries.map((entry) => ({ entry, state: { kind: 'waiting' } })),
    paused: null,
  }
  let sawEmpty = false
  let stops = 0
  for (; stops < MAX_STOPS; stops++) {
    queue = await runQueue(queue, {
      page,
      // At no moment may the queue call saved what the server does not hold.
      save: async (kept) => expectNothingInvented(kept, kinerja),
      log: async () => undefined,
      mappings: [],
      now: () => 0,
      today: () => toDay('2025-11-21'),
      signal: new AbortController().signal,
      sawEmpty,
    })
    if (queue.paused === null) break
    const item = nextItem(queue)
    if (item === undefined) break
    const seen = await attend(visitor, queue.paused, item.entry.text)
    sawEmpty = seen.sawEmpty
  }
  expect(queue.paused).toBeNull()
  expect(queue.items.map((item) => item.state.kind)).toEqual(entries.map(() => 'saved'))
  expect(kinerja.rows.map(rowLine).toSorted()).toEqual(
    [...others, ...entries].map(entryLine).toSorted(),
  )
  expect(kinerja.rows.filter((row) => row.rencanaAksiId > 9000)).toEqual([])
  return { stops }
}

function expectNothingInvented(queue: Queue, kinerja: KinerjaState): void {
  const held = new Set(kinerja.rows.map(rowKey))
  for (const item of queue.items) {
    if (item.state.kind === 'saved') expect(held).toContain(entryKey(item.entry))
  }
}
