import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import type { Mode, Queue } from '@jejak/shared/bkn/queue'
import { useState } from 'preact/hooks'
import { useLive } from '../../ui/use-live.ts'
import { readBkn, saveQueue } from '../store/bkn-store.ts'
import { EntryValues } from './entry-values.tsx'
import { QueueView } from './queue-view.tsx'
import { useFiller } from './use-filler.ts'
import { b } from './words.ts'

type Props = { readonly entries: readonly FillEntry[]; readonly isBlocked: boolean }

/** From the settled entries to the official form: the mode, exactly what will be filled, and the button. */
export function FillBar({ entries, isBlocked }: Props) {
  const [mode, setMode] = useState<Mode>('fill')
  const { value: queue } = useLive(() => readBkn('queue'), [])
  const filler = useFiller()
  if (queue) return <QueueView queue={queue} filler={filler} />
  const start = async () => {
    const made: Queue = {
      id: crypto.randomUUID(),
      mode,
      items: entries.map((entry) => ({ entry, state: { kind: 'waiting' } })),
      paused: null,
    }
    await saveQueue(made)
    await filler.run(made)
  }
  return (
    <section class="stack tight" aria-label={b('fill.title')}>
      <h2>{b('fill.title')}</h2>
      <fieldset class="stack tight">
        <legend class="small soft">{b('fill.mode')}</legend>
        <label class="choice">
          <input
            type="radio"
            name="mode"
            checked={mode === 'fill'}
            onChange={() => setMode('fill')}
          />
          <span>
            <strong>{b('fill.modeFill')}</strong>{' '}
            <span class="small soft">{b('fill.modeFillHint')}</span>
          </span>
        </label>
        <label class="choice">
          <input
            type="radio"
            name="mode"
            checked={mode === 'save'}
            onChange={() => setMode('save')}
          />
          <span>
            <strong>{b('fill.modeSave')}</strong>{' '}
            <span class="small soft">{b('fill.modeSaveHint')}</span>
          </span>
        </label>
      </fieldset>
      {entries.length > 0 && (
        <details class="small" open>
          <summary>{b('fill.preview')}</summary>
          <ul class="stack tight">
            {entries.map((entry) => (
              <li key={entry.id} class="card">
                <EntryValues entry={entry} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="row">
        <button
          type="button"
          class="primary"
          disabled={isBlocked || entries.length === 0}
          onClick={() => void start()}
        >
          {b('fill.start', { n: entries.length })}
        </button>
      </p>
    </section>
  )
}
