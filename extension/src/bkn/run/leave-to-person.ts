import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import { isDrawn } from '@jejak/shared/bkn/fill-entry'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { withState } from '@jejak/shared/bkn/queue'
import type { ItemState, Queue } from '@jejak/shared/bkn/queue'
import type { Before, SeenRow } from '@jejak/shared/bkn/sight'
import type { ItemOptions } from '../runner.ts'
import { seekSent } from './seek-sent.ts'
import { saved, stopAt } from './steps.ts'
import type { Step } from './steps.ts'

type Form = {
  readonly entry: FillEntry
  readonly option: string
  readonly before: Before
  readonly taken: SeenRow[]
  readonly unit?: string
}

/** "Isi, saya yang menyimpan": the form is full; the person presses OK or closes it, and the calendar tells what became of it. */
export async function leaveToPerson(queue: Queue, form: Form, options: ItemOptions): Promise<Step> {
  const { entry, before } = form
  const stop = (reason: BknProblem, state: ItemState) =>
    stopAt(withState(queue, entry.id, state), entry, reason, options)
  // A form that closed may have been closed by the person while the server was still at work.
  const unseen = (): ItemState => ({
    kind: 'in-doubt',
    unanswered: true,
    before,
    at: options.now(),
  })
  await options.save(withState(queue, entry.id, { kind: 'filled', before }))
  const ending = await options.page.ask({ do: 'hand-over', ...form })
  // Some sites load the page anew when they have saved.
  if (!ending.ok && ending.reason.code === 'page-gone' && isDrawn(entry)) {
    return seekSent(withState(queue, entry.id, unseen()), entry.id, options)
  }
  if (!ending.ok) {
    const isUnpressed = NO_OK.has(ending.reason.code)
    return stop(ending.reason, isUnpressed ? { kind: 'waiting' } : unseen())
  }
  switch (ending.value.ending) {
    case 'seen':
      return saved(queue, entry, { how: 'filled', row: ending.value.row }, options)
    case 'left':
      return stop(problem('not-pressed'), { kind: 'waiting' })
    case 'pressed': {
      const { refusal } = ending.value
      return isDrawn(entry)
        ? seekSent(withState(queue, entry.id, unseen()), entry.id, { ...options, refusal })
        : stop(problem('calendar-empty'), unseen())
    }
  }
}

/** What `hand-over` answers while no OK is on its way. */
const NO_OK: ReadonlySet<string> = new Set(['stopped', 'value-rejected', 'unit-differs'])
