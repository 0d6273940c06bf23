import { plain } from '@jejak/shared/bkn/fill-entry'
import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import type { BknProblem } from '@jejak/shared/bkn/problem'
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
  /** A stop that tells neither a field nor a word of the site's where its sentence needs one. */
  readonly mute: readonly string[]
  /** The queue neither came to its end nor stands still for a reason that somebody was told. */
  readonly stuck: readonly string[]
  /** Words of an entry, a link or a name, where they have no business. */
  readonly leaked: readonly string[]
}

export function judge(given: {
  readonly queue: Queue
  readonly records: Records
  readonly units: readonly UnitChoice[]
  /** What the queue called saved at one of its steps while it was not kept. */
  readonly believed: readonly string[]
  /** Every reason the queue gave for stopping. */
  readonly reasons: readonly BknProblem[]
  /** What was written to the log, to the console and into addresses. */
  readonly overheard: readonly string[]
}): Verdict {
  const { queue, records, units } = given
  const entries = queue.items.map(({ entry }) => entry)
  const name = (entry: FillEntry) => `${entry.day} ${entry.start} ${entry.text.slice(0, 20)}`
  return {
    wrong: records.rows.flatMap(({ sent }) =>
      sent === undefined ? [] : wrongOf(sent, entries, records, units),
    ),
    doubled: entries.filter((entry) => rowsFor(entry, records.rows).length > 1).map(name),
    believed: [...new Set([...given.believed, ...inventedBy(queue, records.rows)])],
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
    mute: given.reasons.filter(isMute).map(({ code }) => code),
    stuck: queue.items
      .filter(({ state }) => state.kind !== 'saved' && state.kind !== 'skipped')
      .map(({ entry, state }) => `${state.kind}: ${name(entry)}`),
    leaked: leaksIn([...given.overheard, queue.person ?? ''], entries),
  }
}

/** Entries called saved of which nothing is kept. */
export const inventedBy = (queue: Queue, rows: readonly Row[]): readonly string[] =>
  queue.items
    .filter(({ entry, state }) => state.kind === 'saved' && rowsFor(entry, rows).length === 0)
    .map(({ entry }) => `${entry.id} ${entry.text.slice(0, 20)}`)

/** Codes whose sentence in the panel says nothing without what they carry. */
const NEEDS_WORDS: ReadonlySet<string> = new Set([
  'calendar-unknown',
  'form-unknown',
  'form-refused',
  'value-rejected',
  'rule-broken',
  'unit-differs',
  'option-missing',
  'server-error',
  'site-asks',
  'stands-there',
  'stands-in-time',
  'saved-otherwise',
])

const isMute = ({ code, field, message = '', rows = [] }: BknProblem): boolean =>
  NEEDS_WORDS.has(code) && field === undefined && message.trim() === '' && rows.length === 0

/** As the page greets whoever is signed in. */
const GREETED = 'SITI AMINAH'

/** Lines in which a text, a rencana aksi, a link or the name can be read, also as part of an address. */
function leaksIn(overheard: readonly string[], entries: readonly FillEntry[]): readonly string[] {
  const marks = entries.flatMap(({ text, rencanaAksi, evidence }) => [text, rencanaAksi, evidence])
  const secrets = [GREETED, ...marks].filter((mark) => mark !== '').map(bare)
  return overheard.filter((line) => secrets.some((secret) => bare(line).includes(secret)))
}

/** Letters and digits alone, so that neither quoting nor the encoding of an address hides a word. */
const bare = (line: string): string =>
  decoded(line)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')

function decoded(line: string): string {
  try {
    return decodeURIComponent(line.replaceAll('+', ' '))
  } catch {
    return line
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
