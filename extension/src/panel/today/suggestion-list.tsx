import { formatDay } from '@jejak/shared/i18n/text'
import type { Day } from '@jejak/shared/calendar/day'
import type { Interval } from '@jejak/shared/calendar/interval'
import { timeOf, type DaySuggestions } from '../../suggestions/day-suggestions.ts'
import { hasModifier, isTyping, useKeys } from '../../ui/keys.ts'
import { settings } from '../../ui/app-state.ts'
import { GapRow } from './gap-row.tsx'
import type { Seed } from './quick-add.tsx'
import { SuggestionCard } from './suggestion-card.tsx'

type Props = {
  readonly day: Day
  readonly found: DaySuggestions
  readonly gaps: readonly Interval[]
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (id: string) => void
  readonly onFill: (seed: Seed) => void
  readonly onJoin: () => void
}

/** The day from morning to evening: its lines, and the working time between them that is still empty. */
export function SuggestionList({ day, found, gaps, chosen, onToggle, onFill, onJoin }: Props) {
  const rows = [
    ...found.items.map((item) => ({ at: timeOf(item.suggestion).start, item })),
    ...gaps.map((gap) => ({ at: gap.start, gap })),
  ].toSorted((a, b) => a.at - b.at)
  const list = useKeys<HTMLUListElement>((event) => {
    if (isTyping(event.target)) return
    if (event.code === 'KeyJ' && !hasModifier(event)) onJoin()
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') walk(event)
  })
  return (
    <ul ref={list} class="lines" aria-label={formatDay(day, settings.value.locale)}>
      {rows.map((row) =>
        'item' in row ? (
          <li key={row.item.suggestion.id}>
            <SuggestionCard
              item={row.item}
              found={found}
              isChosen={chosen.has(row.item.suggestion.id)}
              onToggle={() => onToggle(row.item.suggestion.id)}
            />
          </li>
        ) : (
          <li key={`gap-${row.gap.start}`}>
            <GapRow gap={row.gap} onFill={onFill} />
          </li>
        ),
      )}
    </ul>
  )
}

/** From line to line with the arrows, so that nobody has to tab through every button of a card. */
function walk(event: KeyboardEvent): void {
  const { currentTarget: list, target } = event
  if (!(list instanceof HTMLElement) || !(target instanceof HTMLElement)) return
  const stops = [...list.querySelectorAll<HTMLInputElement>('article .choice input')]
  const here = stops.findIndex((stop) => stop.closest('article')?.contains(target))
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)]
  if (here === -1 || !next) return
  event.preventDefault()
  next.focus()
}
