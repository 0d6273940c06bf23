import { isDay, type Day } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import { useRoute } from 'preact-iso'
import { useEffect, useState } from 'preact/hooks'
import { findOffered } from '../data/drafts.ts'
import { useLive } from '../data/live.ts'
import { findSkp, toPlan } from '../data/skp.ts'
import { findShown, type ShownEntry } from '../data/views.ts'
import { OtherDays } from '../drafts/other-days.tsx'
import { locale, t } from '../i18n.ts'
import { minuteIn, todayIn } from '../shell/clock.ts'
import { useHere } from '../shell/here.ts'
import { preloadWhenIdle } from '../shell/lazy.tsx'
import { lazyDialog, lazyPart } from '../shell/lazy-page.tsx'
import { Page } from '../shell/page.tsx'
import { Broken, Loading } from '../ui/faces.tsx'
import { Icon } from '../ui/icon.tsx'
import { ConflictDialog } from './entry-card.tsx'
import { workingDayOf } from './day-context.ts'
import { DayNavigation } from './day-navigation.tsx'
import { DaySummary } from './day-summary.tsx'
import { DayTrail } from './day-trail.tsx'
import { findOpenForm, openingOf, type Opening } from './open-form.ts'
import { RejectedTray } from './rejected-tray.tsx'
import { ReturnedNotice } from './returned-notice.tsx'
import { toBoard } from './board.ts'

const EntryFormDialog = lazyDialog(
  'form.loading',
  async () => (await import('./entry-form.tsx')).EntryFormDialog,
)
const SubmitDialog = lazyDialog(
  'submit.title',
  async () => (await import('./submit-dialog.tsx')).SubmitDialog,
)
const DraftList = lazyPart(async () => (await import('../drafts/draft-list.tsx')).DraftList)

/** *Hari ini*, or any other day: what was done, what is missing, and the way to submit it. */
export function DayPage() {
  const { params, query } = useRoute()
  const { me, hand } = useHere()
  const today = todayIn(me.zone)
  const asked = params['day']
  const day: Day = asked !== undefined && isDay(asked) ? asked : today
  const [opening, setOpening] = useState<Opening | null>(null)
  const [submitting, setSubmitting] = useState<readonly string[] | null>(null)
  const [attempt, setAttempt] = useState(0)

  const live = useLive(async () => {
    const [entries, drafts, skps] = await Promise.all([
      findShown(hand.database, day, day),
      findOffered(hand.database, day),
      findSkp(hand),
    ])
    return { entries, drafts, plan: toPlan(skps) }
  }, [hand, day, attempt])

  useEffect(() => preloadWhenIdle([EntryFormDialog, SubmitDialog, ConflictDialog, DraftList]), [])
  // A form that stood open when the page went away opens again as it was.
  useEffect(() => {
    void findOpenForm(hand.database, day).then((found) => found && setOpening(found))
  }, [hand, day])
  useEffect(() => {
    if (query['tambah']) setOpening(openingOf.blank(hand, { day, start: 480, end: 540 }))
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
  const { entries, drafts, plan } = live.value
  const board = toBoard({ me, day, entries, plan, today, now: minuteIn(me.zone) })
  const edit = (entry: ShownEntry) => setOpening(openingOf.entry(entry))
  const add = (start: number, end: number) => setOpening(openingOf.blank(hand, { day, start, end }))

  return (
    <Page title={title} head={head}>
      <div class="day">
        <aside class="stack">
          <DaySummary board={board} working={workingDayOf(me, day)} day={day} />
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
        </aside>
        <div class="stack-l">
          <RejectedTray />
          <ReturnedNotice entries={entries} />
          <OtherDays day={day} />
          {drafts.length > 0 && (
            <DraftList
              drafts={drafts}
              plan={plan}
              onEdit={(row, planId) => setOpening(openingOf.draft(hand, row, planId))}
            />
          )}
          <DayTrail
            board={board}
            hasDrafts={drafts.length > 0}
            onEdit={edit}
            onAdd={add}
            onSubmit={(id) => setSubmitting([id])}
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
