import { toDay } from '@jejak/shared/calendar/day'
import { useState } from 'preact/hooks'
import { todayIn } from '../screen/clock.ts'
import { Page } from '../screen/page.tsx'
import { placeText } from '../screen/place-text.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { Called } from './called.tsx'
import { RangeList } from './range-list.tsx'
import { k } from './t.ts'
import { useCall } from './use-call.ts'

/** *Instansi → Kalender kerja*: holidays and Ramadan of a year. */
export function OfficeCalendarPage() {
  const { me } = useSession()
  const [year, setYear] = useState(() => Number(todayIn(me.zone).slice(0, 4)))
  const { face, reload } = useCall('officeCalendar', {
    from: toDay(`${year}-01-01`),
    to: toDay(`${year}-12-31`),
  })
  const step = (by: 1 | -1) => (
    <button type="button" class="button icon-only" onClick={() => setYear(year + by)}>
      <Icon name={by === 1 ? 'right' : 'left'} />
      <span class="hidden-visually">{k('calendar.earlier', { year: String(year + by) })}</span>
    </button>
  )
  return (
    <Page title={placeText('calendar')} narrow>
      <div class="row">
        {step(-1)}
        <strong>{year}</strong>
        {step(1)}
      </div>
      <Called face={face} onRetry={reload}>
        {({ ranges }) => <RangeList year={year} ranges={ranges} onChange={reload} />}
      </Called>
    </Page>
  )
}
