import { formatDay, formatDuration } from '@jejak/shared/i18n/text'
import { useState } from 'preact/hooks'
import type { Day } from '@jejak/shared/calendar/day'
import { coveredMinutes, dayItems, type Item } from '../drafts/day-items.ts'
import { AppHealth } from '../ui/app-health.tsx'
import { StateLine } from '../ui/state-line.tsx'
import { useLive } from '../ui/use-live.ts'
import { settings, t, today } from '../ui/world.ts'
import { DaySwitch } from './day-switch.tsx'
import { Dropped } from './dropped.tsx'
import { Failed, Loading, NoSuggestions } from './faces.tsx'
import { MoveBar } from './move-bar.tsx'
import { SuggestionCard } from './suggestion-card.tsx'
import { Waiting } from './waiting.tsx'

/** "Hari ini": what the browser remembers of a day, to be checked and moved by the person. */
export function TodayPage() {
  const [day, setDay] = useState<Day>(today())
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { value: found, error } = useLive(
    () => dayItems(day, settings.value),
    [day, settings.value],
  )
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const switchDay = (to: Day) => {
    setChosen(new Set())
    setDay(to)
  }
  const items = found?.items ?? []
  const open = items.filter(({ state }) => state !== 'offered')
  const selected = open.filter(({ suggestion }) => chosen.has(suggestion.id))
  return (
    <main class="today stack">
      <header class="stack tight">
        <div class="row">
          <h1 class="grow">{t('today.title')}</h1>
          <a href="/options.html" target="_blank">
            {t('today.settings')}
          </a>
        </div>
        <StateLine />
        <AppHealth app={undefined} />
        <DaySwitch day={day} onChange={switchDay} />
      </header>
      <Waiting />
      {error ? <Failed /> : found === undefined ? <Loading /> : null}
      {found && items.length === 0 && <NoSuggestions isToday={day === today()} />}
      {items.length > 0 && (
        <>
          <Total items={items} />
          <ul class="stack tight" aria-label={formatDay(day, settings.value.locale)}>
            {items.map((item) => (
              <li key={item.suggestion.id}>
                <SuggestionCard
                  item={item}
                  isChosen={chosen.has(item.suggestion.id)}
                  onToggle={() => toggle(item.suggestion.id)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {found && found.movedCount > 0 && (
        <p class="soft small">{t('today.moved', { n: found.movedCount })}</p>
      )}
      {found && <Dropped rows={found.dropped} />}
      {open.length > 0 && (
        <MoveBar
          selected={selected}
          all={open}
          onSelect={(list) => setChosen(new Set(list.map(({ suggestion }) => suggestion.id)))}
        />
      )}
    </main>
  )
}

function Total({ items }: { readonly items: readonly Item[] }) {
  const time = formatDuration(coveredMinutes(items), settings.value.locale)
  return (
    <p>
      <strong>{time}</strong> <span class="soft">{t('today.total', { n: items.length })}</span>
    </p>
  )
}
