import type { DaySuggestion } from '../../suggestions/day-suggestions.ts'
import { MANUAL } from '../../suggestions/manual.ts'
import { t } from '../../ui/t.ts'
import { CardActions } from './card-actions.tsx'
import { Evidence } from './evidence.tsx'
import type { CardMode } from './suggestion-card.tsx'

type Props = {
  readonly item: DaySuggestion
  readonly onMode: (mode: CardMode) => void
  readonly onDrop: () => void
}

/** What a line says besides its sentence, and what can be done with it. */
export function CardDetails({ item, onMode, onDrop }: Props) {
  const { suggestion, state } = item
  const { app, note } = suggestion
  const isOffered = state === 'offered'
  return (
    <div class="stack tight">
      <p class="small soft">
        {t('card.quantity', { n: suggestion.quantity, unit: suggestion.unit })}
        {state === 'edited' && app !== MANUAL && ` · ${t('card.edited')}`}
      </p>
      <Evidence
        links={suggestion.evidence}
        item={isOffered ? undefined : item}
        isQuiet={app === MANUAL}
      />
      {app !== MANUAL && (
        <p class="small soft because">
          {t('card.why')} {[...suggestion.because, ...(note ? [note] : [])].join('; ')}.
        </p>
      )}
      {!isOffered && <CardActions item={item} onMode={onMode} onDrop={onDrop} />}
    </div>
  )
}
