import { entryKey } from '@jejak/shared/bkn/fill-entry'
import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import type { Queue } from '@jejak/shared/bkn/queue'
import { actionsOf } from '../../sites/kinerja-bkn/backend/plan.ts'
import type { Fx } from '../../sites/kinerja-bkn/backend/fx.ts'
import type { Progress } from '../../sites/kinerja-bkn/backend/state.ts'
import { entryLine, rowKey, rowLine } from '../batch.ts'
import { asKept, keyAsDrawn } from './kept.ts'

/** Everything that may be wrong after a batch, by name; all lists are empty when nothing is. */
export type Verdict = {
  /** A field, the rencana aksi or the period is not the queue's. */
  readonly wrong: readonly string[]
  readonly doubled: readonly string[]
  readonly missing: readonly string[]
  /** The queue called it saved while the server did not hold it. */
  readonly believed: readonly string[]
  /** The server holds it and the queue does not say so, even at its end. */
  readonly denied: readonly string[]
  /** The calendar on a fresh page is not what the server holds. */
  readonly undrawn: readonly string[]
  /** It did not come to an end. */
  readonly endless: readonly string[]
}

const PERIOD = 12

/** Judges the server's rows, the calendar as drawn, and what the queue says about itself. */
export function judge(options: {
  readonly entries: readonly FillEntry[]
  readonly rows: readonly Progress[]
  readonly drawn: readonly string[]
  readonly queue: Queue
  readonly believed: readonly string[]
  /** How the site keeps and draws what it is sent. */
  readonly fx: Fx
}): Verdict {
  const { rows, drawn, queue, believed, fx } = options
  const entries = options.entries.map((entry) => asKept(entry, fx))
  const keys = entries.map(entryKey)
  const held = rows.map(rowKey)
  const lines = new Set(entries.map(entryLine))
  const actions = new Map(actionsOf(3, false).map(({ id, deskripsi }) => [id, deskripsi]))
  const isWrong = (row: Progress) =>
    !lines.has(rowLine(row)) ||
    row.periode !== PERIOD ||
    actions.get(row.rencanaAksiId) !== row.rencanaAksi
  const saved = new Set(
    queue.items.flatMap(({ entry, state }) =>
      state.kind === 'saved' ? [entryKey(asKept(entry, fx))] : [],
    ),
  )
  return {
    wrong: rows.filter(isWrong).map(rowLine),
    doubled: held.filter((key, index) => held.indexOf(key) !== index),
    missing: keys.filter((key) => !held.includes(key)),
    believed: [...believed, ...[...saved].filter((key) => !held.includes(key))],
    denied: keys.filter((key) => held.includes(key) && !saved.has(key)),
    undrawn: difference(
      held.map((key) => keyAsDrawn(key, fx)),
      drawn,
    ),
    endless: queue.paused === null ? [] : [queue.paused.code],
  }
}

/** What stands in one list more often than in the other. */
function difference(one: readonly string[], other: readonly string[]): readonly string[] {
  const count = (list: readonly string[], key: string) => list.filter((each) => each === key).length
  return [...new Set([...one, ...other])].filter((key) => count(one, key) !== count(other, key))
}
