import { addDays, type Day } from '@jejak/shared/calendar/day'
import type { TeamMonth } from '@jejak/shared/review/team'
import { useLocation } from 'preact-iso'
import { t } from '../i18n.ts'
import { ReviewTabs } from '../review/review-tabs.tsx'
import { todayIn } from '../screen/clock.ts'
import { failureText } from '../screen/failure-text.ts'
import { Page } from '../screen/page.tsx'
import { placeText } from '../screen/place-text.ts'
import { useSession } from '../screen/use-session.ts'
import { DateField } from '../ui/date-field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { Broken, Loading } from '../ui/page-states.tsx'
import { addressOf, readPlace, type Place } from './place.ts'
import { m } from './t.ts'
import { TeamFace } from './team-face.tsx'
import { useTeam } from './use-team.ts'
import './team.css'
import './team-cell.css'

/** *Tim*: whether days are filled, of one's own people or in the scope of a role. Facts, by name; no ranking. */
export function TeamPage() {
  const { me } = useSession()
  const { path, query, route } = useLocation()
  const today = todayIn(me.zone)
  const place = readPlace(query, today)
  const { face, more, reload } = useTeam(place)
  const go = (change: Partial<Place>) => route(path + addressOf({ ...place, ...change }))
  const goToDay = (day: Day) => route(path + addressOf({ ...place, day }), true)
  const month = face !== 'busy' && 'month' in face ? face.month : undefined
  return (
    <Page title={path === '/tim' ? t('team.title') : placeText('filling')}>
      <ReviewTabs />
      {month && month.views.length > 1 && <Views month={month} place={place} />}
      <div class="row team-days">
        <button
          type="button"
          class="button icon-only"
          onClick={() => goToDay(addDays(place.day, -1))}
        >
          <Icon name="left" />
          <span class="hidden-visually">{t('day.previous')}</span>
        </button>
        <DateField label={t('day.pick')} value={place.day} today={today} onChange={goToDay} />
        <button
          type="button"
          class="button icon-only"
          onClick={() => goToDay(addDays(place.day, 1))}
        >
          <Icon name="right" />
          <span class="hidden-visually">{t('day.next')}</span>
        </button>
      </div>
      {face === 'busy' && <Loading />}
      {face !== 'busy' && 'failure' in face && (
        <Broken text={failureText(face.failure)} onRetry={reload} />
      )}
      {face !== 'busy' && 'month' in face && (
        <>
          {face.isCached && (
            <Notice tone="warn" icon="offline">
              {m('page.cached')}
            </Notice>
          )}
          <TeamFace
            month={face.month}
            isCached={face.isCached}
            place={place}
            onPlace={go}
            onDay={goToDay}
            onMore={more}
            onChanged={reload}
          />
        </>
      )}
    </Page>
  )
}

/** Whoever has people and a role chooses which of them to look at. */
const Views = ({ month, place }: { readonly month: TeamMonth; readonly place: Place }) => (
  <nav class="chips" aria-label={m('view.label')}>
    {month.views.map((view) => (
      <a
        key={view}
        class="chip"
        href={addressOf({ ...place, view, unit: undefined })}
        aria-current={view === month.view ? 'page' : undefined}
      >
        {m(`view.${view}`)}
      </a>
    ))}
  </nav>
)
