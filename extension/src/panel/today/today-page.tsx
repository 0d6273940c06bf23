import { repeat } from '@jejak/shared/look/icons'
import { minuteAt, type Day } from '@jejak/shared/calendar/day'
import { useState } from 'preact/hooks'
import { zoneOf } from '../../settings/settings.ts'
import {
  readDayGround,
  suggestFrom,
  type DaySuggestions,
} from '../../suggestions/day-suggestions.ts'
import { merge } from '../../suggestions/decide.ts'
import { GAP_MIN, openGaps } from '../../suggestions/open-gaps.ts'
import { Icon } from '../../ui/icon.tsx'
import { AppHealth } from '../../ui/app-health.tsx'
import { StateLine } from '../../ui/state-line.tsx'
import { useLiveThen } from '../../ui/use-live.ts'
import { now, settings, today } from '../../ui/app-state.ts'
import { t } from '../../ui/t.ts'
import { SuggestionList } from './suggestion-list.tsx'
import { DaySwitch } from '../../ui/day-switch.tsx'
import { Failed, Loading, NoSuggestions } from './faces.tsx'
import { lastAct, perform } from './last-act.ts'
import { DroppedPart, NoticesPart, QuestionsPart, QuickAddPart, RepeatPart } from './lazy-parts.tsx'
import { MoveBar } from './move-bar.tsx'
import type { Seed } from './quick-add.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { UndoBar } from './undo-bar.tsx'

/** "Hari ini": what the browser remembers of a day and what the person adds, to be checked and moved. */
export function TodayPage() {
  const [day, setDay] = useState<Day>(today())
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { value: found, error } = useLiveThen(
    () => readDayGround(day),
    (ground) => suggestFrom(ground, settings.value),
    [day, settings.value],
  )
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const switchDay = (to: Day) => {
    setChosen(new Set())
    lastAct.value = undefined
    setDay(to)
  }
  const open = (found?.items ?? []).filter(({ state }) => state !== 'offered')
  const selected = open.filter(({ suggestion }) => chosen.has(suggestion.id))
  const joinSelected = () => {
    if (selected.length < 2) return
    setChosen(new Set())
    const said = t('did.joined', { n: selected.length })
    void perform({ day, said, run: () => merge(selected, now()) })
  }
  return (
    <div class="today">
      <main class="stack">
        <header class="stack tight">
          <h1 class="unseen">{t('today.title')}</h1>
          <DaySwitch day={day} onChange={switchDay} />
          <div class="row state-row small">
            <div class="grow">
              <StateLine />
            </div>
            <a href="/options.html#stored-title" target="_blank">
              {t('today.stored')}
            </a>
          </div>
          <AppHealth app={undefined} />
        </header>
        <NoticesPart />
        {error ? <Failed /> : found === undefined ? <Loading /> : null}
        {found && (
          <DayContent
            key={day}
            day={day}
            found={found}
            chosen={chosen}
            onToggle={toggle}
            onDay={switchDay}
            onJoin={joinSelected}
          />
        )}
      </main>
      <footer class="bottom">
        <UndoBar />
        {open.length > 0 && (
          <MoveBar
            selected={selected}
            all={open}
            onSelect={(list) => setChosen(new Set(list.map(({ suggestion }) => suggestion.id)))}
            onJoin={joinSelected}
          />
        )}
      </footer>
    </div>
  )
}

type ContentProps = {
  readonly day: Day
  readonly found: DaySuggestions
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (id: string) => void
  readonly onDay: (day: Day) => void
  readonly onJoin: () => void
}

function DayContent({ day, found, chosen, onToggle, onDay, onJoin }: ContentProps) {
  const [seed, setSeed] = useState<Seed>()
  const [isRepeating, setRepeating] = useState(false)
  const { items, movedCount, dropped } = found
  const until = day === today() ? minuteAt(now(), zoneOf(settings.value)) : 1440
  const gaps = openGaps(found, { until, minMinutes: GAP_MIN })
  return (
    <>
      <QuickAddPart day={day} found={found} seed={seed} />
      <QuestionsPart day={day} found={found} onDay={onDay} />
      <p class="row day-acts">
        <button type="button" class="quiet" onClick={() => setRepeating(true)}>
          <Icon path={repeat} /> {t('repeat.open')}
        </button>
      </p>
      {isRepeating && <RepeatPart day={day} found={found} onClose={() => setRepeating(false)} />}
      {items.length === 0 && <NoSuggestions isToday={day === today()} />}
      {items.length + gaps.length > 0 && (
        <SuggestionList
          day={day}
          found={found}
          gaps={gaps}
          chosen={chosen}
          onToggle={onToggle}
          onFill={setSeed}
          onJoin={onJoin}
        />
      )}
      {movedCount > 0 && <p class="soft small">{t('today.moved', { n: movedCount })}</p>}
      {dropped.length > 0 && <DroppedPart rows={dropped} />}
      {items.length > 0 && <Shortcuts />}
    </>
  )
}
