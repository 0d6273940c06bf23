import type { BknQueueItem, Queue } from '@jejak/shared/bkn/queue'
import { minuteAt } from '@jejak/shared/calendar/day'
import type { Day, MinuteOfDay } from '@jejak/shared/calendar/day'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import { zoneOf } from '../../settings/settings.ts'
import { settings } from '../../ui/app-state.ts'
import { ReadsOtherwise } from './reads-otherwise.tsx'
import { rowText } from './row-text.ts'
import { b } from './t.ts'

type Props = {
  readonly queue: Queue
  readonly current: BknQueueItem | undefined
  /** The row that was taken for this entry is another one; left out while the queue is at work. */
  readonly onNotThis?: ((id: string) => void) | undefined
}

/** All entries of the queue under their days; only the day at work is open, so that forty stay readable. */
export function QueueList({ queue, current, onNotThis }: Props) {
  const days = [...new Set(queue.items.map(({ entry }) => entry.day))]
  return (
    <div class="queue small">
      {days.map((day) => (
        <DayOfQueue
          key={day}
          day={day}
          items={queue.items.filter(({ entry }) => entry.day === day)}
          current={current}
          onNotThis={onNotThis}
          isOpen={days.length === 1 || current?.entry.day === day}
        />
      ))}
    </div>
  )
}

function DayOfQueue(props: {
  readonly day: Day
  readonly items: readonly BknQueueItem[]
  readonly current: BknQueueItem | undefined
  readonly isOpen: boolean
  readonly onNotThis: Props['onNotThis']
}) {
  const saved = props.items.filter(({ state }) => state.kind === 'saved').length
  return (
    <details open={props.isOpen}>
      <summary>
        {formatDay(props.day, settings.value.locale)}{' '}
        <span class="soft">· {b('fill.day', { saved, total: props.items.length })}</span>
      </summary>
      <ol>
        {props.items.map((item) => (
          <li
            key={item.entry.id}
            aria-current={item.entry.id === props.current?.entry.id ? 'step' : undefined}
          >
            <span>
              {time(item.entry.start)}–{time(item.entry.end)} {item.entry.text}
            </span>
            <span class="soft">{stateText(item)}</span>
            <ReadsOtherwise item={item} onNotThis={props.onNotThis} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function stateText({ state }: BknQueueItem): string {
  if (state.kind !== 'saved') return b(`fill.state.${state.kind}`)
  const at = time(minuteAt(state.at, zoneOf(settings.value)))
  return state.reads
    ? b('fill.state.reads', { time: at, row: rowText(state.reads) })
    : b('fill.state.saved', { time: at })
}

const time = (minute: MinuteOfDay): string => formatTime(minute, settings.value.locale)
