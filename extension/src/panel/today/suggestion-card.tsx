import { formatTime } from '@jejak/shared/i18n/text'
import { parseMinute } from '@jejak/shared/calendar/day'
import { isWeakOpener } from '@jejak/shared/entry/weak-opener'
import { down } from '@jejak/shared/look/icons'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { DaySuggestion, DaySuggestions } from '../../suggestions/day-suggestions.ts'
import { drop } from '../../suggestions/decide.ts'
import { hasModifier, isTyping, useKeys } from '../../ui/keys.ts'
import { now, settings } from '../../ui/app-state.ts'
import { t } from '../../ui/t.ts'
import { Icon } from '../../ui/icon.tsx'
import { AppMark } from './app-mark.tsx'
import { perform } from './last-act.ts'
import { DetailsPart, EditPart, SplitPart } from './lazy-parts.tsx'
import { LazyLink } from './lazy-link.tsx'

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
  if (mode === 'edit') return <EditPart item={props.item} onDone={() => setMode('read')} />
  if (mode === 'split') return <SplitPart item={props.item} onDone={() => setMode('read')} />
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
    <article ref={card} class={isChosen && !isOffered ? 'line chosen' : 'line'}>
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
          <span class="line-head">
            <span class="times">
              {time(suggestion.start)}–{time(suggestion.end)}
            </span>
            <AppMark suggestion={suggestion} />
          </span>
          <span class="sentence">{suggestion.text}</span>
        </span>
      </label>
      <Tags item={item} />
      {item.link && !isOffered && <LazyLink item={item} found={found} />}
      <details class="line-more">
        <summary aria-label={t('card.more', { text: suggestion.text })}>
          <Icon path={down} />
        </summary>
        <DetailsPart item={item} onMode={onMode} onDrop={dropIt} />
      </details>
    </article>
  )
}

/** Only what has to be looked at; a line that is in order carries none. */
function Tags({ item: { suggestion, state } }: { readonly item: DaySuggestion }) {
  const marks = [
    state === 'offered' && t('card.offered'),
    suggestion.outsideHours && t('card.outsideHours'),
    suggestion.confidence < SURE && t('card.unsure'),
    isWeakOpener(suggestion.text) && t('card.weak'),
  ].filter((mark) => typeof mark === 'string')
  if (marks.length === 0) return null
  return (
    <p class="row tags">
      {marks.map((mark) => (
        <span key={mark} class="tag warn">
          {mark}
        </span>
      ))}
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
