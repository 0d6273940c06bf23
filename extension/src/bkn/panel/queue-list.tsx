import type { BknQueueItem, Queue } from '@jejak/shared/bkn/queue'
import { formatMinute, minuteAt } from '@jejak/shared/calendar/day'
import { formatTime } from '@jejak/shared/i18n/text'
import { useEffect, useRef } from 'preact/hooks'
import { zoneOf } from '../../capture/settings.ts'
import { settings } from '../../ui/world.ts'
import { b } from './words.ts'

/** All entries of the queue under their days; a long one scrolls by itself to the entry at work. */
export function QueueList({
  queue,
  current,
}: {
  readonly queue: Queue
  readonly current: BknQueueItem | undefined
}) {
  const box = useRef<HTMLDivElement>(null)
  const row = useRef<HTMLLIElement>(null)
  const id = current?.entry.id
  useEffect(() => {
    // Scrolls the list alone: the panel stays where the person has put it.
    if (box.current && row.current) box.current.scrollTop = row.current.offsetTop - 48
  }, [id])
  const days = [...new Set(queue.items.map(({ entry }) => entry.day))]
  return (
    // A box that scrolls has to be reachable by keyboard.
    <div class="queue small" ref={box} tabIndex={0} role="group" aria-label={b('fill.list')}>
      {days.map((day) => (
        <div key={day}>
          <h3 class="soft">{day}</h3>
          <ol>
            {queue.items
              .filter(({ entry }) => entry.day === day)
              .map((item) => (
                <li
                  key={item.entry.id}
                  ref={item.entry.id === id ? row : null}
                  aria-current={item.entry.id === id ? 'step' : undefined}
                  data-state={item.state.kind}
                >
                  <span>
                    {formatMinute(item.entry.start)}–{formatMinute(item.entry.end)}{' '}
                    {item.entry.text}
                  </span>
                  <span class="soft">{stateText(item)}</span>
                </li>
              ))}
          </ol>
        </div>
      ))}
    </div>
  )
}

function stateText({ state }: BknQueueItem): string {
  if (state.kind !== 'saved') return b(`fill.state.${state.kind}`)
  const { locale } = settings.value
  return b('fill.state.saved', {
    time: formatTime(minuteAt(state.at, zoneOf(settings.value)), locale),
  })
}
