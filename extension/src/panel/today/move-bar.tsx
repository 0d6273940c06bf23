import { formatDuration } from '@jejak/shared/i18n/text'
import { useState } from 'preact/hooks'
import { coveredMinutes, type DaySuggestion } from '../../suggestions/day-suggestions.ts'
import { settings } from '../../ui/app-state.ts'
import { t } from '../../ui/t.ts'
import { MovePart } from './lazy-parts.tsx'

type Props = {
  readonly selected: readonly DaySuggestion[]
  readonly all: readonly DaySuggestion[]
  readonly onSelect: (items: readonly DaySuggestion[]) => void
  readonly onJoin: () => void
}

/** The one bar of the panel: how much time the lines make, and the act they are there for. */
export function MoveBar({ selected, all, onSelect, onJoin }: Props) {
  const [moving, setMoving] = useState<readonly DaySuggestion[]>([])
  const isAll = selected.length === all.length
  const chosen = selected.length > 0 ? selected : all
  return (
    <div class="move-bar">
      <label class="choice">
        <input type="checkbox" checked={isAll} onChange={() => onSelect(isAll ? [] : all)} />
        <span>
          <span class="unseen">{t('move.all')}: </span>
          {formatDuration(coveredMinutes(chosen), settings.value.locale)}
          <span class="soft small move-count">{t('today.total', { n: chosen.length })}</span>
        </span>
      </label>
      {selected.length > 1 && (
        <button type="button" aria-keyshortcuts="J" onClick={onJoin}>
          {t('move.join', { n: selected.length })}
        </button>
      )}
      <button type="button" class="primary" onClick={() => setMoving(chosen)}>
        {t('move.some', { n: chosen.length })}
      </button>
      {moving.length > 0 && (
        <MovePart
          items={moving}
          onClose={() => {
            setMoving([])
            onSelect([])
          }}
          onCancel={() => setMoving([])}
        />
      )}
    </div>
  )
}
