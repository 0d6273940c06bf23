import { useState } from 'preact/hooks'
import type { DaySuggestion } from '../../suggestions/day-suggestions.ts'
import { t } from '../../ui/t.ts'
import { TemplateDialog } from './lazy-parts.tsx'
import type { CardMode } from './suggestion-card.tsx'

type Props = {
  readonly item: DaySuggestion
  readonly onMode: (mode: CardMode) => void
  readonly onDrop: () => void
}

/** What can be done with a suggestion. Each has a key while the card has the focus. */
export function CardActions({ item, onMode, onDrop }: Props) {
  const [isTemplating, setTemplating] = useState(false)
  return (
    <>
      <p class="row actions">
        <button type="button" class="quiet" aria-keyshortcuts="F2" onClick={() => onMode('edit')}>
          {t('card.edit')}
        </button>
        <button type="button" class="quiet" aria-keyshortcuts="S" onClick={() => onMode('split')}>
          {t('card.split')}
        </button>
        <button type="button" class="quiet" aria-keyshortcuts="Delete" onClick={onDrop}>
          {t('card.drop')}
        </button>
        <button type="button" class="quiet" onClick={() => setTemplating(true)}>
          {t('card.routine')}
        </button>
      </p>
      {isTemplating && <TemplateDialog item={item} onClose={() => setTemplating(false)} />}
    </>
  )
}
