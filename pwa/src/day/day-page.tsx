import { isDay, type Day } from '@jejak/shared/calendar/day'
import { useRoute } from 'preact-iso'
import { t } from '../i18n.ts'
import { todayIn } from '../screen/clock.ts'
import { lazy, type Waiting } from '../screen/lazy.tsx'
import { useSession } from '../screen/use-session.ts'
import { Broken, Loading } from '../ui/page-states.tsx'
import { useDay } from './use-day.ts'

const DayBoard = lazy(
  async () => (await import('./day-board.tsx')).DayBoard,
  ({ waiting }) => <DayWaiting {...waiting} />,
)

/** *Hari ini*, or any other day. It is read from the database while what draws it is still on the way. */
export function DayPage() {
  const { params } = useRoute()
  const { me } = useSession()
  const asked = params['day']
  const day: Day = asked !== undefined && isDay(asked) ? asked : todayIn(me.zone)
  const { state, held, retry } = useDay(day)
  if (held) return <DayBoard key={day} day={day} held={held} />
  return state === 'failed' ? (
    <main class="page" id="main">
      <Broken text={t('face.storage')} onRetry={retry} />
    </main>
  ) : (
    <DayWaiting isGone={false} retry={retry} />
  )
}

/** As high as the day will be, so that nothing jumps when it comes. */
const DayWaiting = ({ isGone, retry }: Waiting) => (
  <main class="page day-waiting" id="main">
    {isGone ? <Broken text={t('crash.chunk')} onRetry={retry} /> : <Loading />}
  </main>
)
