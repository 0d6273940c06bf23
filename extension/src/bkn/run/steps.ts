import { FORM_FIELDS } from '@jejak/shared/bkn/fill-entry'
import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import type { LogLine } from '@jejak/shared/bkn/log'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { nextItem, pauseAt, withState } from '@jejak/shared/bkn/queue'
import type { Queue } from '@jejak/shared/bkn/queue'
import { isOnlyWords } from '@jejak/shared/bkn/sight'
import type { SeenRow } from '@jejak/shared/bkn/sight'
import { ruleOf, withRule } from '@jejak/shared/bkn/site-rule'
import type { RunnerOptions } from '../runner.ts'

/** What became of one entry: the queue after it, and whether the next one follows. */
export type Step = { readonly queue: Queue; readonly goesOn: boolean }

/**
 * The entry stands on the calendar. Where its day or times read otherwise than they were sent, the queue stops once to
 * say so: the next entries would read otherwise as well.
 */
export async function saved(
  queue: Queue,
  entry: FillEntry,
  { how, row }: { readonly how: 'filled' | 'found'; readonly row: SeenRow | null },
  options: RunnerOptions,
): Promise<Step> {
  await note(options, entry, how === 'found' ? 'found' : 'saved')
  const state = { kind: 'saved', at: options.now(), how, ...(row && { reads: row }) } as const
  const next = withState(queue, entry.id, state)
  const isLast = nextItem(next) === undefined
  if (row === null || isLast || isOnlyWords(entry, row) || queue.toldOtherwise === true) {
    return { queue: next, goesOn: true }
  }
  const reason = problem('saved-otherwise', { rows: [row] })
  await note(options, entry, 'paused', { code: reason.code })
  return { queue: { ...next, toldOtherwise: true, paused: reason }, goesOn: false }
}

/** The queue with the rule that is behind a refusal of the site, where its words name one. */
export function learned(queue: Queue, { code, field, message = '' }: BknProblem): Queue {
  const about = FORM_FIELDS.find((each) => each === field)
  const rule = code === 'form-refused' ? ruleOf(message, about) : undefined
  return rule ? { ...queue, rules: withRule(queue.rules, rule) } : queue
}

/** Stops at this entry for that reason. */
export async function stopAt(
  queue: Queue,
  entry: FillEntry,
  reason: BknProblem,
  options: RunnerOptions,
): Promise<Step> {
  const more = { code: reason.code, ...(reason.field && { field: reason.field }) }
  await note(options, entry, 'paused', more)
  return { queue: pauseAt(queue, entry.id, reason), goesOn: false }
}

export function note(
  { log, now }: RunnerOptions,
  { day, start, end }: FillEntry,
  step: LogLine['step'],
  more: { readonly code?: string; readonly field?: string } = {},
): Promise<void> {
  return log({ at: now(), day, start, end, step, ...more })
}
