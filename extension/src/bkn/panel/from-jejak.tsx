import { addToQueue, toQueueItems } from '@jejak/shared/bkn/incoming'
import { progressOf } from '@jejak/shared/bkn/queue'
import type { Mode, Queue } from '@jejak/shared/bkn/queue'
import { useLive } from '../../ui/use-live.ts'
import { keepWaiting, leaveOutIncoming, readWaiting } from '../jejak/jejak-store.ts'
import { saveQueue } from '../store/bkn-store.ts'
import { FillStart } from './fill-start.tsx'
import type { Filler } from './use-filler.ts'
import { b } from './t.ts'

type Props = {
  readonly queue: Queue | null
  readonly filler: Filler
  readonly isAllowed: boolean
}

/** What the person chose in Jejak to be filled. Nothing starts by itself, and a queue at work is never replaced. */
export function FromJejak({ queue, filler, isAllowed }: Props) {
  const { value: incoming = [] } = useLive(readWaiting, [])
  if (incoming.length === 0) return null
  const start = async (mode: Mode) => {
    const made: Queue = {
      id: crypto.randomUUID(),
      mode,
      items: toQueueItems(incoming),
      paused: null,
    }
    await saveQueue(made)
    await keepWaiting([])
    await filler.run(made)
  }
  const append = async () => {
    if (!queue) return
    const added = addToQueue(queue, incoming)
    await saveQueue(added.queue)
    await keepWaiting([...added.left])
  }
  const isWorking = queue !== null && progressOf(queue).left > 0
  return (
    <section class="note stack tight" aria-label={b('jejak.title')}>
      <h2>{b('jejak.count', { n: incoming.length })}</h2>
      <p>{b('jejak.text')}</p>
      {isWorking ? (
        <>
          <p>{b(filler.isRunning ? 'jejak.running' : 'jejak.busy')}</p>
          <p class="row">
            <button type="button" disabled={filler.isRunning} onClick={() => void append()}>
              {b('jejak.append', { n: incoming.length })}
            </button>
          </p>
        </>
      ) : (
        <FillStart
          entries={incoming.map(({ order }) => order.entry)}
          isBlocked={!isAllowed}
          label={b('jejak.start', { n: incoming.length })}
          onStart={(mode) => void start(mode)}
          onLeaveOut={(id) => void leaveOutIncoming(id)}
        />
      )}
      <p class="row">
        <button type="button" class="quiet" onClick={() => void keepWaiting([])}>
          {b('jejak.discard')}
        </button>
      </p>
    </section>
  )
}
