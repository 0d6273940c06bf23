import type { BknProblem } from '@jejak/shared/bkn/problem'
import { problem } from '@jejak/shared/bkn/problem'
import { rowsOfOthers } from '@jejak/shared/bkn/queue'
import type { BknQueueItem, Queue } from '@jejak/shared/bkn/queue'
import { fail } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import type { AnswerOf } from '../page/command.ts'
import type { ItemOptions, RunnerOptions } from '../runner.ts'
import { SURE_MS } from '../page/site.ts'
import { arrive } from './arrive.ts'

type Answer = AnswerOf<'find'>
export type Found = Extract<Answer, { ok: true }>['value']

/** One look at the calendar as it is. */
export function find(
  queue: Queue,
  { entry, state }: BknQueueItem,
  { page }: RunnerOptions,
): Promise<Answer> {
  const before = state.kind === 'in-doubt' || state.kind === 'filled' ? state.before : undefined
  const taken = [...rowsOfOthers(queue, entry.id)]
  return page.ask({ do: 'find', entry, taken, ...(before && { before }) })
}

/**
 * Looks for an entry that may have been sent, on a page that has just been loaded. One look that does not find it
 * decides nothing: reads may be old, and a save may take effect a minute later. So it is looked for again, on a page
 * loaded anew, a minute after OK; and a minute after the person said that it is not there.
 */
export async function seek(
  queue: Queue,
  item: BknQueueItem,
  options: ItemOptions,
): Promise<Result<Found, BknProblem>> {
  const first = await find(queue, item, options)
  if (!first.ok || first.value.is === 'there') return first
  await pause(waitFor(item, options), options.signal)
  if (options.signal.aborted) return fail(problem('stopped'))
  await options.page.reload()
  const here = await arrive(queue, item.entry, options)
  if (!here.ok) return here
  const second = await find(queue, item, options)
  if (!second.ok || second.value.is === 'there') return second
  // Sure is what both looks are sure of.
  return first.value.is === 'absent'
    ? second
    : { ok: true, value: { ...second.value, is: first.value.is } }
}

function waitFor({ state }: BknQueueItem, { saw, sureMs = SURE_MS, now }: ItemOptions): number {
  // This one has just been looked for and waited for; the person only decided what to do beside it.
  if (saw === 'stands-in-time') return 0
  if (saw !== null) return sureMs
  if (state.kind !== 'in-doubt' || state.at === undefined) return 0
  return Math.min(sureMs, Math.max(0, state.at + sureMs - now()))
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (ms <= 0 || signal.aborted) return resolve()
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })
