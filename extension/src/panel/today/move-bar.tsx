import { useState } from 'preact/hooks'
import type { DaySuggestion } from '../../suggestions/day-suggestions.ts'
import { t } from '../../ui/t.ts'
import { MovePart } from './lazy-parts.tsx'

type Props = {
  readonly selected: readonly DaySuggestion[]
  readonly all: readonly DaySuggestion[]
  readonly onSelect: (items: readonly DaySuggestion[]) => void
  readonly onJoin: () => void
}

export function MoveBar({ selected, all, onSelect, onJoin }: Props) {
  const [isMoving, setMoving] = useState(false)
  const isAll = selected.length === all.length
  return (
    <div class="move-bar">
      <label class="choice">
        <input type="checkbox" checked={isAll} onChange={() => onSelect(isAll ? [] : all)} />
        <span>{t('move.all')}</span>
      </label>
      {selected.length > 1 && (
        <button type="button" aria-keyshortcuts="J" onClick={onJoin}>
          {t('move.join', { n: selected.length })}
        </button>
      )}
      <button
        type="button"
        class="primary"
        disabled={selected.length === 0}
        onClick={() => setMoving(true)}
      >
        {selected.length === 0 ? t('move.none') : t('move.some', { n: selected.length })}
      </button>
      {isMoving && (
        <MovePart
          items={selected}
          onClose={() => {
            setMoving(false)
            onSelect([])
          }}
          onCancel={() => setMoving(false)}
        />
      )}
    </div>
  )
}
