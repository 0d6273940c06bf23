import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import { plain } from '@jejak/shared/bkn/fill-entry'
import type { ItemState, Queue } from '@jejak/shared/bkn/queue'
import { bkn as text } from '@jejak/shared/i18n/id/bkn'
import { formatTime } from '@jejak/shared/i18n/text'
import type { DrawnQueue } from '../../pages/fill-panel.ts'

/** The queue as the panel draws it and a person reads it: nothing of it is taken from where it is kept. */
export function queueAsDrawn(
  drawn: DrawnQueue,
  known: {
    readonly mode: Queue['mode']
    readonly entries: readonly FillEntry[]
    /** Which entries the person has said to be there. */
    readonly told: ReadonlySet<string>
  },
): Queue {
  const { mode, entries, told } = known
  const days = [...new Set(entries.map(({ day }) => day))]
  const inOrder = days.flatMap((day) => entries.filter((entry) => entry.day === day))
  if (drawn.entries.length !== inOrder.length) throw new Error('not all entries are drawn')
  const states = new Map(
    inOrder.map((entry, index) => {
      const line = drawn.entries[index] ?? { says: '', state: '' }
      if (line.says !== says(entry)) throw new Error(`drawn otherwise: ${line.says}`)
      return [entry.id, stateOf(line.state, entry, told.has(entry.id))]
    }),
  )
  return {
    id: 'drawn',
    mode,
    items: entries.map((entry) => ({ entry, state: states.get(entry.id) ?? { kind: 'waiting' } })),
    paused: null,
  }
}

const says = ({ start, end, text: words }: FillEntry): string =>
  plain(`${formatTime(start, 'id')}–${formatTime(end, 'id')} ${words}`)

function stateOf(line: string, entry: FillEntry, isTold: boolean): ItemState {
  const how = isTold ? 'told' : 'filled'
  for (const kind of ['waiting', 'skipped', 'filled'] as const)
    if (line === text[`fill.state.${kind}`]) return { kind }
  if (line === text['fill.state.in-doubt']) return { kind: 'in-doubt', unanswered: true }
  const [saved = '', otherwise] = line.split(OTHERWISE)
  if (!SAVED.test(saved)) throw new Error(`a state that nobody knows: ${line}`)
  if (otherwise === undefined) return { kind: 'saved', at: 0, how }
  const reads = { day: entry.day, start: null, end: null, text: otherwise }
  return { kind: 'saved', at: 0, how, reads }
}

const SAVED = new RegExp(`^${text['fill.state.saved'].replace('{time}', String.raw`\d\d\.\d\d`)}$`)
/** What stands between the time and the row where it reads otherwise. */
const OTHERWISE = text['fill.state.reads'].replace(/^.*\{time\}|\{row\}$/g, '')
