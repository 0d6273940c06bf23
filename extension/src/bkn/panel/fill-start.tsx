import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import type { Mode } from '@jejak/shared/bkn/queue'
import { useId, useState } from 'preact/hooks'
import { EntryValues } from './entry-values.tsx'
import { b } from './t.ts'

type Props = {
  readonly entries: readonly FillEntry[]
  readonly isBlocked: boolean
  readonly label: string
  readonly onStart: (mode: Mode) => void
  /** Takes one entry out again; without it the list can only be read. */
  readonly onLeaveOut?: (id: string) => void
}

/** The way of filling, exactly what will be filled, and the button. */
export function FillStart({ entries, isBlocked, label, onStart, onLeaveOut }: Props) {
  const [mode, setMode] = useState<Mode>('fill')
  const name = useId()
  return (
    <>
      <fieldset class="stack tight">
        <legend class="small soft">{b('fill.mode')}</legend>
        <label class="choice">
          <input
            type="radio"
            name={name}
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
            name={name}
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
        <details class="small" open={entries.length <= 10}>
          <summary>{b('fill.preview')}</summary>
          <ul class="stack tight">
            {entries.map((entry) => (
              <li key={entry.id} class="card stack tight">
                <EntryValues entry={entry} />
                {onLeaveOut && (
                  <p class="row">
                    <button type="button" class="quiet" onClick={() => onLeaveOut(entry.id)}>
                      {b('settle.leaveOut')}
                    </button>
                  </p>
                )}
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
          onClick={() => onStart(mode)}
        >
          {label}
        </button>
      </p>
    </>
  )
}
