import { formatTime } from '@jejak/shared/i18n/text'
import { parseMinute } from '@jejak/shared/calendar/day'
import { isWeakOpener } from '@jejak/shared/entry/weak-opener'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { DaySuggestion, DaySuggestions } from '../../suggestions/day-suggestions.ts'
import { drop } from '../../suggestions/decide.ts'
import { MANUAL } from '../../suggestions/manual.ts'
import { hasModifier, isTyping, useKeys } from '../../ui/keys.ts'
import { now, settings } from '../../ui/app-state.ts'
import { t } from '../../ui/t.ts'
import { CardActions } from './card-actions.tsx'
import { EditForm } from './edit-form.tsx'
import { Evidence } from './evidence.tsx'
import { perform } from './last-act.ts'
import { LazyLink } from './lazy-link.tsx'
import { SplitForm } from './split-form.tsx'

type Props = {
  readonly item: DaySuggestion
  readonly found: DaySuggestions
  readonly isChosen: boolean
  readonly onToggle: () => void
}

export type CardMode = 'read' | 'edit' | 'split'

const SURE = 0.7

/** One suggestion of the day, to be read, changed or cut in two. */
export function SuggestionCard(props: Props) {
  const [mode, setMode] = useState<CardMode>('read')
  const [wasOpen, setWasOpen] = useState(false)
  const change = (next: CardMode) => {
    setWasOpen(true)
    setMode(next)
  }
  if (mode === 'edit') return <EditForm item={props.item} onDone={() => setMode('read')} />
  if (mode === 'split') return <SplitForm item={props.item} onDone={() => setMode('read')} />
  return <ReadCard {...props} takesFocus={wasOpen} onMode={change} />
}

type ReadProps = Props & {
  /** Whoever closes a form goes on where the card is, not at the top of the page. */
  readonly takesFocus: boolean
  readonly onMode: (mode: CardMode) => void
}

/** Everything a person needs to judge a suggestion. */
function ReadCard({ item, found, isChosen, onToggle, takesFocus, onMode }: ReadProps) {
  const { suggestion, state } = item
  const isOffered = state === 'offered'
  const tick = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) tick.current?.focus()
  }, [])
  const dropIt = () =>
    void perform({ day: suggestion.day, said: t('did.dropped'), run: () => drop(item, now()) })
  const acts = { edit: () => onMode('edit'), split: () => onMode('split'), drop: dropIt }
  const card = useKeys<HTMLElement>((event) => {
    if (isOffered || isTyping(event.target) || hasModifier(event)) return
    const act = keyAct(event, acts)
    if (!act) return
    event.preventDefault()
    act()
  })
  return (
    <article ref={card} class={isChosen && !isOffered ? 'card chosen' : 'card'}>
      <label class="choice">
        <input
          ref={tick}
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
      <Tags item={item} />
      {item.link && !isOffered && <LazyLink item={item} found={found} />}
      <Evidence
        links={suggestion.evidence}
        item={isOffered ? undefined : item}
        isQuiet={suggestion.app === MANUAL}
      />
      {suggestion.app !== MANUAL && (
        <details class="small">
          <summary>{t('card.why')}</summary>
          <ul class="because">
            {suggestion.because.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
            {suggestion.note && <li>{suggestion.note}</li>}
          </ul>
        </details>
      )}
      {!isOffered && <CardActions item={item} onMode={onMode} onDrop={dropIt} />}
    </article>
  )
}

function Tags({ item: { suggestion, state } }: { readonly item: DaySuggestion }) {
  const isManual = suggestion.app === MANUAL
  return (
    <p class="row tags">
      <span class="tag">
        {t('card.quantity', { n: suggestion.quantity, unit: suggestion.unit })}
      </span>
      {state === 'offered' && <span class="tag warn">{t('card.offered')}</span>}
      {isManual && <span class="tag">{t('card.manual')}</span>}
      {state === 'edited' && !isManual && <span class="tag">{t('card.edited')}</span>}
      {suggestion.outsideHours && <span class="tag warn">{t('card.outsideHours')}</span>}
      {suggestion.confidence < SURE && <span class="tag warn">{t('card.unsure')}</span>}
      {isWeakOpener(suggestion.text) && <span class="tag warn">{t('card.weak')}</span>}
    </p>
  )
}

type Acts = Readonly<Record<'edit' | 'split' | 'drop', () => void>>

function keyAct(event: KeyboardEvent, acts: Acts): (() => void) | undefined {
  if (event.key === 'F2') return acts.edit
  if (event.key === 'Delete') return acts.drop
  return event.code === 'KeyS' ? acts.split : undefined
}

const time = (text: string) => formatTime(parseMinute(text) ?? 0, settings.value.locale)
