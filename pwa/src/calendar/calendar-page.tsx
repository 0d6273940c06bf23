import type { Day } from '@jejak/shared/calendar/day'
import { firstOfMonth, lastOfMonth } from '@jejak/shared/calendar/month'
import { useLocation } from 'preact-iso'
import { useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { todayIn } from '../screen/clock.ts'
import { isOnline } from '../screen/online.ts'
import { Page } from '../screen/page.tsx'
import { useFirstPull } from '../screen/use-first-pull.ts'
import { useSession } from '../screen/use-session.ts'
import { w } from '../ui/field-words.ts'
import { c } from './t.ts'
import { MonthHead } from '../ui/month-head.tsx'
import { Notice } from '../ui/notice.tsx'
import { Broken, Loading } from '../ui/page-states.tsx'
import { totalsOf } from './day-face.ts'
import { MonthDays } from './month-days.tsx'
import { MonthLegend, MonthSums } from './month-sums.tsx'
import { useDayFaces } from './use-day-faces.ts'
import { viewAtFirst, ViewChoice, type View } from './view-choice.tsx'
import './calendar.css'

/** *Kalender*: a month with minutes and status of each day, from what this device holds. */
export function CalendarPage() {
  const { me, context } = useSession()
  const { route } = useLocation()
  const today = todayIn(me.zone)
  const [day, setDay] = useState(today)
  const [view, setView] = useState<View>(viewAtFirst)
  const [attempt, setAttempt] = useState(0)
  const pull = useFirstPull(context)
  const from = firstOfMonth(day)
  const live = useDayFaces(from, lastOfMonth(day), attempt)
  const faces = live.state === 'ready' && live.value[0]?.day === from ? live.value : undefined
  const totals = faces && totalsOf(faces)
  const open = (picked: Day) => route(picked === today ? '/' : `/hari/${picked}`)
  const isBlank = faces?.every(({ filled, drafts, returned }) => filled + drafts + returned === 0)
  return (
    <Page title={c('page.title')} head={<ViewChoice view={view} onChoose={setView} />}>
      {!isOnline.value && (
        <Notice tone="warn" icon="offline">
          {c('page.offline')}
        </Notice>
      )}
      {pull && <Notice icon="info">{c('page.arriving')}</Notice>}
      <div class="calendar">
        <div class="stack">
          <MonthHead day={day} onMove={setDay}>
            {firstOfMonth(today) !== from && (
              <button type="button" class="button plain" onClick={() => setDay(today)}>
                {w('month.today')}
              </button>
            )}
          </MonthHead>
          {live.state === 'failed' ? (
            <Broken text={t('face.storage')} onRetry={() => setAttempt(attempt + 1)} />
          ) : faces || (view === 'grid' && live.state === 'ready') ? (
            <MonthDays
              view={view}
              faces={faces ?? []}
              day={day}
              today={today}
              onMove={setDay}
              onOpen={open}
            />
          ) : (
            <Loading />
          )}
          {isBlank && !pull && <p class="quiet">{c('page.empty')}</p>}
          {totals && totals.unknown > 0 && (
            <Notice icon="info">{c('page.unloaded', { n: totals.unknown })}</Notice>
          )}
        </div>
        <aside class="stack">
          {totals && <MonthSums totals={totals} />}
          <MonthLegend />
        </aside>
      </div>
    </Page>
  )
}
