import { isPermitted } from '@jejak/shared/access/permission'
import type { ReportView } from '@jejak/shared/report/recap'
import { useLocation } from 'preact-iso'
import { todayIn } from '../screen/clock.ts'
import { Page } from '../screen/page.tsx'
import { useSession } from '../screen/use-session.ts'
import { ExportsPart } from './exports-part.tsx'
import { addressOf, PARTS, readPlace, type Place } from './place.ts'
import { ProgressPart } from './progress-part.tsx'
import { RangeFields } from './range-fields.tsx'
import { RecapPart } from './recap-part.tsx'
import { e } from './t.ts'
import './report.css'

/** *Laporan*: what was done on some days, of oneself, one's people, or the units of a role. */
export function ReportPage() {
  const { me } = useSession()
  const { path, query, route } = useLocation()
  const place = readPlace(query, todayIn(me.zone))
  const { capabilities } = me
  const views: ReportView[] = [
    'self',
    ...(isPermitted(capabilities, 'person.team') ? (['team'] as const) : []),
    ...(isPermitted(capabilities, 'work.lead') ? (['lead'] as const) : []),
    ...(OFFICE.some((one) => isPermitted(capabilities, one)) ? (['unor'] as const) : []),
  ]
  return (
    <Page title={e('page.title')}>
      {views.length > 1 && <Views views={views} place={place} />}
      <RangeFields
        from={place.from}
        to={place.to}
        onChange={(range) => route(path + addressOf({ ...place, ...range }), true)}
      />
      <nav class="chips report-chips" aria-label={e('part.label')}>
        {PARTS.map((part) => (
          <a
            key={part}
            class="chip"
            href={addressOf({ ...place, part })}
            aria-current={part === place.part ? 'page' : undefined}
          >
            {e(`part.${part}`)}
          </a>
        ))}
      </nav>
      {place.part === 'recap' && (
        <p>
          <a href={`/laporan/cetak${addressOf(place)}`}>{e('print.open')}</a>
        </p>
      )}
      {place.part === 'recap' && <RecapPart place={place} />}
      {place.part === 'progress' && <ProgressPart place={place} />}
      {place.part === 'exports' && <ExportsPart place={place} />}
    </Page>
  )
}

/** Whoever keeps people or periods has a role with a scope. */
const OFFICE = ['org.people', 'period.manage'] as const

const Views = ({
  views,
  place,
}: {
  readonly views: readonly ReportView[]
  readonly place: Place
}) => (
  <nav class="chips report-chips" aria-label={e('view.label')}>
    {views.map((view) => (
      <a
        key={view}
        class="chip"
        href={addressOf({ ...place, view, person: undefined, unit: undefined })}
        aria-current={view === place.view ? 'page' : undefined}
      >
        {e(`view.${view}`)}
      </a>
    ))}
  </nav>
)
