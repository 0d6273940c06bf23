import { formatTime } from '@jejak/shared/i18n/text'
import { parseMinute } from '@jejak/shared/calendar/day'
import { useState } from 'preact/hooks'
import type { Item } from '../drafts/day-items.ts'
import { drop } from '../drafts/kept.ts'
import { now, settings, t } from '../ui/world.ts'
import { EditForm } from './edit-form.tsx'
import { Evidence } from './evidence.tsx'
import { SplitForm } from './split-form.tsx'

type Props = {
  readonly item: Item
  readonly isChosen: boolean
  readonly onToggle: () => void
}

const SURE = 0.7

/** One line of the day, with everything a person needs to judge it. */
export function SuggestionCard({ item, isChosen, onToggle }: Props) {
  const [mode, setMode] = useState<'read' | 'edit' | 'split'>('read')
  const { suggestion, state } = item
  const done = () => setMode('read')
  if (mode === 'edit') return <EditForm item={item} onDone={done} />
  if (mode === 'split') return <SplitForm item={item} onDone={done} />
  const isOffered = state === 'offered'
  return (
    <article class={isChosen && !isOffered ? 'card chosen' : 'card'}>
      <label class="choice">
        <input
          type="checkbox"
          aria-label={suggestion.text}
          checked={isChosen && !isOffered}
          disabled={isOffered}
          onChange={onToggle}
        />
        <span class="grow">
          <span class="times">
            {time(suggestion.start)}–{time(suggestion.end)}
          </span>
          <span class="sentence">{suggestion.text}</span>
        </span>
      </label>
      <p class="row tags">
        <span class="tag">
          {t('card.quantity', { n: suggestion.quantity, unit: suggestion.unit })}
        </span>
        {isOffered && <span class="tag warn">{t('card.offered')}</span>}
        {state === 'edited' && <span class="tag">{t('card.edited')}</span>}
        {suggestion.outsideHours && <span class="tag warn">{t('card.outsideHours')}</span>}
        {suggestion.confidence < SURE && <span class="tag warn">{t('card.unsure')}</span>}
      </p>
      <Evidence links={suggestion.evidence} />
      <details class="small">
        <summary>{t('card.why')}</summary>
        <ul class="because">
          {suggestion.because.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {suggestion.note && <li>{suggestion.note}</li>}
        </ul>
      </details>
      {!isOffered && (
        <p class="row actions">
          <button type="button" class="quiet" onClick={() => setMode('edit')}>
            {t('card.edit')}
          </button>
          <button type="button" class="quiet" onClick={() => setMode('split')}>
            {t('card.split')}
          </button>
          <button type="button" class="quiet" onClick={() => void drop(item, now())}>
            {t('card.drop')}
          </button>
        </p>
      )}
    </article>
  )
}

const time = (text: string) => formatTime(parseMinute(text) ?? 0, settings.value.locale)
