import type { BknQueueItem } from '@jejak/shared/bkn/queue'
import { differencesOf } from '@jejak/shared/bkn/sight'
import { b } from './t.ts'

type Props = {
  readonly item: BknQueueItem
  readonly onNotThis?: ((id: string) => void) | undefined
}

/** How e-Kinerja reads a recorded entry, field by field, where that is not as it was sent. */
export function ReadsOtherwise({ item, onNotThis }: Props) {
  const { entry, state } = item
  if (state.kind !== 'saved' || state.reads === undefined) return null
  return (
    <>
      <ul class="small">
        {differencesOf(entry, state.reads).map(({ field, sent, reads }) => (
          <li key={field}>{b('fill.differs', { field: b(`field.${field}`), sent, reads })}</li>
        ))}
      </ul>
      {onNotThis && (
        <button type="button" class="quiet" onClick={() => onNotThis(entry.id)}>
          {b('fill.notThis')}
        </button>
      )}
    </>
  )
}
