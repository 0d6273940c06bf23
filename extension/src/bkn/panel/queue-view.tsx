import { nextItem, progressOf, withState } from '@jejak/shared/bkn/queue'
import type { BknQueueItem, Queue } from '@jejak/shared/bkn/queue'
import { minuteAt } from '@jejak/shared/calendar/day'
import { formatTime } from '@jejak/shared/i18n/text'
import { zoneOf } from '../../capture/settings.ts'
import { settings } from '../../ui/world.ts'
import { saveQueue } from '../store/bkn-store.ts'
import { PauseActions } from './pause-actions.tsx'
import type { Filler } from './use-filler.ts'
import { b } from './words.ts'

type Props = { readonly queue: Queue; readonly filler: Filler }

/** The queue at work: where it is, why it stands still, and how to stop or go on. */
export function QueueView({ queue, filler }: Props) {
  const { total, saved, left } = progressOf(queue)
  const item = nextItem(queue)
  const number = item ? queue.items.indexOf(item) + 1 : total
  const skip = async () => {
    if (!item) return
    await saveQueue(withState(queue, item.entry.id, { kind: 'skipped' }))
  }
  return (
    <section class="stack tight" aria-label={b('fill.title')}>
      <h2>{b('fill.title')}</h2>
      <output>
        {filler.isRunning ? b('fill.running', { n: number, total }) : ''}{' '}
        {left === 0 ? b('fill.done', { saved }) : b('fill.progress', { saved, left })}
      </output>
      <progress value={saved} max={total} aria-label={b('fill.progress', { saved, left })} />
      {filler.isRunning && (
        <p class="row">
          <button type="button" class="stop" onClick={() => filler.stop()}>
            {b('fill.stop')}
          </button>
        </p>
      )}
      {!filler.isRunning && item && <PauseActions queue={queue} item={item} filler={filler} />}
      <ol class="stack tight small">
        {queue.items.map((each) => (
          <li key={each.entry.id}>
            <span class="soft">{stateText(each)}</span> {each.entry.text}
          </li>
        ))}
      </ol>
      {!filler.isRunning && (
        <p class="row">
          {item && (
            <button type="button" onClick={() => void skip()}>
              {b('fill.skip')}
            </button>
          )}
          <button type="button" onClick={() => void saveQueue(null)}>
            {left === 0 ? b('plan.discard') : b('fill.drop')}
          </button>
        </p>
      )}
    </section>
  )
}

function stateText({ state }: BknQueueItem): string {
  if (state.kind !== 'saved') return b(`fill.state.${state.kind}`)
  const { locale } = settings.value
  return b('fill.state.saved', {
    time: formatTime(minuteAt(state.at, zoneOf(settings.value)), locale),
  })
}
