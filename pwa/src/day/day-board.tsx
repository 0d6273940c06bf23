import { formatMinute, type Day } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import { useLocation, useRoute } from 'preact-iso'
import { useEffect, useState } from 'preact/hooks'
import { workingDayOf } from '../entries/day-context.ts'
import { findOpenForm, openingOf, type Opening } from '../entries/open-form.ts'
import { locale, t } from '../i18n.ts'
import { QuickAddFace } from '../quick-add/quick-add-face.tsx'
import type { Fill } from '../quick-add/use-quick-line.ts'
import { todayIn } from '../screen/clock.ts'
import { lazy, preloadWhenIdle } from '../screen/lazy.tsx'
import { lazyPart } from '../screen/lazy-page.tsx'
import { Page } from '../screen/page.tsx'
import { useFirstPull } from '../screen/use-first-pull.ts'
import { useSession } from '../screen/use-session.ts'
import { OtherDays } from '../suggestions/other-days.tsx'
import { DayBar } from './day-bar.tsx'
import { DayDialogs, OFTEN_NEEDED, type Opened } from './day-dialogs.tsx'
import { DayFace } from './day-face.tsx'
import { DayMenu } from './day-menu.tsx'
import { DayNavigation } from './day-navigation.tsx'
import { DayStrip } from './day-strip.tsx'
import { goToFirstTodo } from './first-todo.ts'
import { LineContext } from './line-context.ts'
import { Line } from './line.tsx'
import { RejectedTray } from './rejected-tray.tsx'
import { ReturnedNotice } from './returned-notice.tsx'
import type { HeldDay } from './use-day.ts'
import { useDayLine } from './use-day-line.ts'
import './day.css'

const QuickAdd = lazy(
  async () => (await import('../quick-add/quick-add.tsx')).QuickAdd,
  QuickAddFace,
)
const TemplateAsk = lazyPart(
  async () => (await import('../templates/template-ask.tsx')).TemplateAsk,
)
const AskedDays = lazyPart(async () => (await import('../inbox/asked-days.tsx')).AskedDays)

/** One day as this device holds it: its line, the bar under it, and what opens over it. */
export function DayBoard({ day, held }: { readonly day: Day; readonly held: HeldDay }) {
  const { me, context } = useSession()
  const today = todayIn(me.zone)
  const title = day === today ? t('day.today') : formatDay(day, locale.value)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [fill, setFill] = useState<Fill | null>(null)
  const pull = useFirstPull(context)
  const { entries, drafts, plan, hasTemplates, board } = held
  const openForm = (opening: Opening) => setOpened({ kind: 'form', opening })
  const line = useDayLine({ day, held, isArriving: pull !== undefined, setOpened })

  useEffect(() => preloadWhenIdle(OFTEN_NEEDED), [])
  // A form that stood open when the page went away opens again as it was.
  useEffect(() => {
    void findOpenForm(context.database, day).then((found) => found && openForm(found))
  }, [context, day])
  useBlankForm(() => openForm(openingOf.blank(context, { day, start: 480, end: 540 })))

  const head = (
    <div class="row day-head">
      <DayNavigation day={day} today={today} />
      <DayMenu
        day={day}
        entries={entries}
        isArriving={pull !== undefined}
        hasSuggestions={drafts.length > 0}
        onAdd={() => openForm(openingOf.blank(context, { day, ...board.next }))}
        onRepeat={() => setOpened({ kind: 'repeat' })}
        onAcceptAll={line.acceptAll}
        onHelp={() => setOpened({ kind: 'help' })}
      />
    </div>
  )
  return (
    <Page title={title} head={head}>
      <div class="day">
        <DayStrip day={day} today={today} />
        <RejectedTray />
        <ReturnedNotice entries={entries} />
        {me.reminders && me.reminders.length > 0 && <AskedDays />}
        <QuickAdd
          day={day}
          board={board}
          entries={entries}
          plan={plan}
          fill={fill}
          onForm={(content) => openForm(openingOf.content(context, content))}
        />
        <OtherDays day={day} />
        {hasTemplates && !pull && <TemplateAsk day={day} entries={entries} plan={plan} />}
        <DayFace
          pull={pull}
          isEmpty={entries.length + drafts.length === 0}
          working={workingDayOf(me, day)}
        />
        <LineContext.Provider value={line.value}>
          <Line
            view={line.view}
            onGap={(start, end) => setFill({ line: spanText(start, end), at: Date.now() })}
            onMore={line.showMore}
          />
        </LineContext.Provider>
        <DayBar
          board={board}
          working={workingDayOf(me, day)}
          isArriving={pull !== undefined}
          toAccept={line.ready.length}
          toSubmit={line.submittable.length}
          todo={line.todo}
          onAccept={line.acceptReady}
          onSubmit={() => line.value.onSubmit(line.submittable.map(({ id }) => id))}
          onTodo={goToFirstTodo}
        />
      </div>
      <DayDialogs
        {...{ opened, day, entries, plan }}
        judged={board.judged}
        onClose={() => setOpened(null)}
      />
    </Page>
  )
}

/** `?tambah=1`, the shortcut of the installed app, opens a blank form once: a reload is no second wish. */
function useBlankForm(open: () => void): void {
  const { query } = useRoute()
  const { path, route } = useLocation()
  useEffect(() => {
    if (!query['tambah']) return
    route(path, true)
    open()
  }, [query['tambah']])
}

/** As a person would type it into the quick line. */
const spanText = (start: number, end: number) =>
  [start, end].map((minute) => formatMinute(minute).replace(':', '.')).join('–')
