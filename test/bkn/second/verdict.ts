import { plain } from '@jejak/shared/bkn/fill-entry'
import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import type { Queue } from '@jejak/shared/bkn/queue'
import type { UnitChoice } from '@jejak/shared/bkn/unit-choice'
import { agreedUnit } from '@jejak/shared/bkn/unit-choice'
import type { Records, Row, Sent } from '../../sites/kinerja-second/records.ts'
import { rowsFor } from './entries.ts'

/** What may be wrong after a batch, by name: all lists are empty when nothing is. */
export type Verdict = {
  /** Something was sent that is no entry of the queue, or differs from it in a field. */
  readonly wrong: readonly string[]
  readonly doubled: readonly string[]
  /** Called saved, and not kept. */
  readonly believed: readonly string[]
  /** Kept, and the queue says that it is still to be filled, or was left out. */
  readonly denied: readonly string[]
  /** Kept otherwise than sent, visibly, and nothing says so. */
  readonly unsaid: readonly string[]
  /** A refusal without a field, a reason of the site's, or a page to point at. */
  readonly mute: readonly string[]
}

export function judge(given: {
  readonly queue: Queue
  readonly records: Records
  readonly units: readonly UnitChoice[]
  readonly believed: readonly string[]
  readonly mute: readonly string[]
}): Verdict {
  const { queue, records, units } = given
  const entries = queue.items.map(({ entry }) => entry)
  const name = (entry: FillEntry) => `${entry.day} ${entry.start} ${entry.text.slice(0, 20)}`
  return {
    wrong: records.rows.flatMap(({ sent }) =>
      sent === undefined ? [] : wrongOf(sent, entries, records, units),
    ),
    doubled: entries.filter((entry) => rowsFor(entry, records.rows).length > 1).map(name),
    believed: [...new Set(given.believed)],
    denied: queue.items
      .filter(({ state }) => state.kind === 'waiting' || state.kind === 'skipped')
      // What stood there before, and was never reached, is nothing that anybody was told about.
      .filter(({ entry }) => rowsFor(entry, records.rows).some(({ sent }) => sent !== undefined))
      .map(({ entry, state }) => `${state.kind}: ${name(entry)}`),
    unsaid: queue.items.flatMap(({ entry, state }) => {
      const [row] = rowsFor(entry, records.rows)
      if (row === undefined || state.kind !== 'saved' || state.how === 'told') return []
      return isVisiblyAltered(row, records) && state.reads === undefined ? [name(entry)] : []
    }),
    mute: given.mute,
  }
}

function wrongOf(
  sent: Sent,
  entries: readonly FillEntry[],
  { world, setting }: Records,
  units: readonly UnitChoice[],
): readonly string[] {
  const fits = (entry: FillEntry): readonly string[] => {
    const unit = agreedUnit(units, entry) ?? entry.unit
    const plan = world.plans.find(({ id }) => id === sent.plan)?.text
    const isSpaced = (one: string, other: string | undefined) => plain(one) === plain(other ?? '')
    return [
      sent.date === entry.day ? '' : 'date',
      sent.start === entry.start ? '' : 'start',
      sent.end === entry.end ? '' : 'end',
      sent.text === entry.text ? '' : 'text',
      sent.quantity === String(entry.quantity) ? '' : 'quantity',
      sent.unit === unit || setting.unit.widget === 'absent' ? '' : 'unit',
      sent.link === entry.evidence ? '' : 'link',
      isSpaced(entry.rencanaAksi, plan) ? '' : 'plan',
    ].filter((field) => field !== '')
  }
  const [best] = entries.map(fits).toSorted((one, other) => one.length - other.length)
  return best === undefined || best.length > 0
    ? [`${best?.join('+')}: ${JSON.stringify(sent)}`]
    : []
}

/** Whether the calendar shows that this row is kept otherwise than it was sent. */
function isVisiblyAltered({ sent, kept }: Row, { setting }: Records): boolean {
  if (sent === undefined) return false
  const { view, times, cut, staleMs, counters } = setting.calendar
  // The counter told of it before the list had it: how it reads could not be seen.
  if (staleMs > 0 && counters === 'fresh') return false
  const showsTimes = times || view === 'month' || view === 'table'
  const shownText = (text: string) => plain(cut === undefined ? text : text.slice(0, cut - 25))
  return (
    sent.date !== kept.date ||
    (showsTimes && (sent.start !== kept.start || sent.end !== kept.end)) ||
    shownText(sent.text) !== shownText(kept.text)
  )
}
