import { minutesLeft, nextItem, progressOf, withDecision } from '@jejak/shared/bkn/queue'
import type { Queue } from '@jejak/shared/bkn/queue'
import { now } from '../../ui/app-state.ts'
import { addLogLine, saveQueue } from '../store/bkn-store.ts'
import { PauseActions } from './pause-actions.tsx'
import { QueueList } from './queue-list.tsx'
import { RuleList } from './rule-list.tsx'
import type { Filler } from './use-filler.ts'
import { b } from './t.ts'

type Props = { readonly queue: Queue; readonly filler: Filler }

/** The queue at work: where it is, how long it will take, why it stands still, and how to stop or go on. */
export function QueueView({ queue, filler }: Props) {
  const { total, saved, skipped, left } = progressOf(queue)
  const item = nextItem(queue)
  const number = item ? queue.items.indexOf(item) + 1 : total
  const minutes = filler.isRunning ? minutesLeft(queue) : undefined
  const skip = async () => {
    if (!item) return
    const { day, start, end } = item.entry
    await saveQueue(withDecision(queue, item.entry.id, { kind: 'skipped' }))
    await addLogLine({ at: now(), day, start, end, step: 'skipped' })
  }
  const notThis = (id: string) =>
    saveQueue(withDecision(queue, id, { kind: 'in-doubt', unanswered: true }))
  return (
    <section class="stack tight" aria-label={b('fill.title')}>
      <h2>{b('fill.title')}</h2>
      <output>
        {filler.is === 'running' && (
          <strong>
            {b(item?.state.kind === 'filled' ? 'fill.yourTurn' : 'fill.running', {
              n: number,
              total,
            })}{' '}
          </strong>
        )}
        {filler.is === 'stopping' && <strong>{b('fill.stopping')} </strong>}
        {left === 0 ? b('fill.done', { saved }) : b('fill.progress', { saved, left })}
        {skipped > 0 && ` ${b('fill.skipped', { n: skipped })}`}
        {minutes !== undefined && ` ${b('fill.minutesLeft', { minutes })}`}
      </output>
      <progress
        value={saved + skipped}
        max={total}
        aria-label={b('fill.progress', { saved, left })}
      />
      {filler.is === 'running' && (
        <p class="row">
          <button type="button" class="stop" onClick={() => filler.stop()}>
            {b('fill.stop')}
          </button>
        </p>
      )}
      {filler.is === 'elsewhere' && (
        <p class="note warn" role="alert">
          {b('fill.elsewhere')}
        </p>
      )}
      {!filler.isRunning && item && <PauseActions queue={queue} item={item} filler={filler} />}
      {!filler.isRunning && <RuleList queue={queue} />}
      <QueueList
        queue={queue}
        current={item}
        onNotThis={filler.isRunning ? undefined : (id) => void notThis(id)}
      />
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
