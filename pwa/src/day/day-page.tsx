import { formatMinute, isDay, type Day } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import { useRoute } from 'preact-iso'
import { useEffect, useState } from 'preact/hooks'
import { DayBkn } from '../bkn/day-marks.tsx'
import { findOffered } from '../data/drafts.ts'
import { useLive } from '../storage/live.ts'
import { findSkp, toPlan } from '../data/skp.ts'
import { findShown, type ShownEntry } from '../storage/views.ts'
import { OtherDays } from '../suggestions/other-days.tsx'
import { locale, t } from '../i18n.ts'
import { minuteIn, todayIn } from '../screen/clock.ts'
import type { Fill } from '../quick-add/use-quick-line.ts'
import { useFirstPull } from '../screen/use-first-pull.ts'
import { useSession } from '../screen/use-session.ts'
import { QuickAddFace } from '../quick-add/quick-add-face.tsx'
import { lazy, preloadWhenIdle } from '../screen/lazy.tsx'
import { lazyDialog, lazyPart } from '../screen/lazy-page.tsx'
import { Page } from '../screen/page.tsx'
import { Broken, Loading } from '../ui/page-states.tsx'
import { Icon } from '../ui/icon.tsx'
import { ConflictDialog } from './entry-card.tsx'
import { workingDayOf } from '../entries/day-context.ts'
import { DayNavigation } from './day-navigation.tsx'
import { DaySummary } from './day-summary.tsx'
import { DayTrail } from './timeline-list.tsx'
import { findOpenForm, openingOf, type Opening } from '../entries/open-form.ts'
import { RejectedTray } from './rejected-tray.tsx'
import { ReturnedNotice } from './returned-notice.tsx'
import { toDayViewModel } from '../entries/day-view-model.ts'

const EntryFormDialog = lazyDialog(
  'form.loading',
  async () => (await import('../entries/entry-form.tsx')).EntryFormDialog,
)
const SubmitDialog = lazyDialog(
  'submit.title',
  async () => (await import('./submit-dialog.tsx')).SubmitDialog,
)
const RepeatDialog = lazyDialog(
  'day.repeat',
  async () => (await import('../templates/repeat-dialog.tsx')).RepeatDialog,
)
const ReshapeDialog = lazyDialog(
  'more.title',
  async () => (await import('../split-merge/split-merge-dialog.tsx')).ReshapeDialog,
)
const QuickAdd = lazy(
  async () => (await import('../quick-add/quick-add.tsx')).QuickAdd,
  QuickAddFace,
)
const TemplateAsk = lazyPart(
  async () => (await import('../templates/template-ask.tsx')).TemplateAsk,
)
const DraftList = lazyPart(
  async () => (await import('../suggestions/suggestion-list.tsx')).DraftList,
)

const OFTEN_NEEDED = [
  EntryFormDialog,
  SubmitDialog,
  ConflictDialog,
  RepeatDialog,
  ReshapeDialog,
  DraftList,
]

/** *Hari ini*, or any other day: what was done, what is missing, and the way to submit it. */
export function DayPage() {
  const { params, query } = useRoute()
  const { me, context } = useSession()
  const today = todayIn(me.zone)
  const asked = params['day']
  const day: Day = asked !== undefined && isDay(asked) ? asked : today
  const [opening, setOpening] = useState<Opening | null>(null)
  const [submitting, setSubmitting] = useState<readonly string[] | null>(null)
  const [isRepeating, setRepeating] = useState(false)
  const [reshaping, setReshaping] = useState<string | null>(null)
  const [fill, setFill] = useState<Fill | null>(null)
  const [attempt, setAttempt] = useState(0)
  const pull = useFirstPull(context)

  const live = useLive(async () => {
    const [entries, drafts, skps, templates] = await Promise.all([
      findShown(context.database, day, day),
      findOffered(context.database, day),
      findSkp(context),
      context.database.templates.count(),
    ])
    return { entries, drafts, plan: toPlan(skps), hasTemplates: templates > 0 }
  }, [context, day, attempt])

  useEffect(() => preloadWhenIdle(OFTEN_NEEDED), [])
  // A form that stood open when the page went away opens again as it was.
  useEffect(() => {
    void findOpenForm(context.database, day).then((found) => found && setOpening(found))
  }, [context, day])
  useEffect(() => {
    if (query['tambah']) setOpening(openingOf.blank(context, { day, start: 480, end: 540 }))
  }, [])

  const title = day === today ? t('day.today') : formatDay(day, locale.value)
  const head = <DayNavigation day={day} today={today} />
  if (live.state !== 'ready') {
    return (
      <Page title={title} head={head}>
        {live.state === 'loading' ? (
          <Loading />
        ) : (
          <Broken text={t('face.storage')} onRetry={() => setAttempt(attempt + 1)} />
        )}
      </Page>
    )
  }
  const { entries, drafts, plan, hasTemplates } = live.value
  const board = toDayViewModel({ me, day, entries, plan, today, now: minuteIn(me.zone) })
  const edit = (entry: ShownEntry) => setOpening(openingOf.entry(entry))
  const add = (start: number, end: number) =>
    setOpening(openingOf.blank(context, { day, start, end }))
  const reshaped = entries.find((entry) => entry.id === reshaping)

  return (
    <Page title={title} head={head}>
      <div class="day">
        <aside class="stack">
          <DaySummary
            board={board}
            working={workingDayOf(me, day)}
            day={day}
            isArriving={pull !== undefined}
          />
          {board.submittable.length > 0 && (
            <button
              type="button"
              class="button primary wide"
              onClick={() => setSubmitting(board.submittable.map((entry) => entry.id))}
            >
              <Icon name="send" />
              {t('day.submit', { n: board.submittable.length })}
            </button>
          )}
          <DayBkn day={day} entries={entries} />
        </aside>
        <div class="stack-l">
          <RejectedTray />
          <ReturnedNotice entries={entries} />
          <OtherDays day={day} />
          {drafts.length > 0 && (
            <DraftList
              drafts={drafts}
              entries={entries}
              plan={plan}
              onEdit={(row, planId) => setOpening(openingOf.draft(context, row, planId))}
            />
          )}
          <QuickAdd
            day={day}
            board={board}
            entries={entries}
            plan={plan}
            fill={fill}
            onForm={(content) => setOpening(openingOf.content(context, content))}
          />
          {!pull && (
            <div class="row day-menu">
              <button type="button" class="button" onClick={() => setRepeating(true)}>
                <Icon name="repeat" />
                {t('day.repeat')}
              </button>
              <a class="button" href="/templat">
                <Icon name="today" />
                {t('day.templates')}
              </a>
            </div>
          )}
          {hasTemplates && !pull && <TemplateAsk day={day} entries={entries} plan={plan} />}
          <DayTrail
            board={board}
            hasDrafts={drafts.length > 0}
            pull={pull}
            onEdit={edit}
            onAdd={add}
            onGap={(start, end) => setFill({ line: spanText(start, end), at: Date.now() })}
            onSubmit={(id) => setSubmitting([id])}
            onMore={(entry) => setReshaping(entry.id)}
          />
        </div>
      </div>
      {opening && (
        <EntryFormDialog
          key={opening.key}
          opening={opening}
          entries={entries}
          plan={plan}
          onClose={() => setOpening(null)}
        />
      )}
      {isRepeating && (
        <RepeatDialog day={day} entries={entries} plan={plan} onClose={() => setRepeating(false)} />
      )}
      {reshaped && (
        <ReshapeDialog
          entry={reshaped}
          entries={entries}
          plan={plan}
          onClose={() => setReshaping(null)}
        />
      )}
      {submitting && (
        <SubmitDialog
          day={day}
          judged={board.judged.filter((item) => submitting.includes(item.entry.id))}
          plan={plan}
          onClose={() => setSubmitting(null)}
        />
      )}
    </Page>
  )
}

/** As a person would type it into the quick line. */
const spanText = (start: number, end: number) =>
  [start, end].map((minute) => formatMinute(minute).replace(':', '.')).join('–')
