import type { Day } from '@jejak/shared/calendar/day'
import { useLocation } from 'preact-iso'
import { lazy } from '../screen/lazy.tsx'
import { addressOf } from './day-address.ts'

/** Its place is held while its script is on the way; without it the days are reached by the arrows above. */
const MonthStrip = lazy(
  async () => (await import('../calendar/month-strip.tsx')).MonthStrip,
  () => <div class="days-face" />,
)

/** The weeks around a day, one touch each: which of them are incomplete or have something returned. */
export function DayStrip({ day, today }: { readonly day: Day; readonly today: Day }) {
  const { route } = useLocation()
  return (
    <div class="days-place">
      <MonthStrip day={day} today={today} onGo={(to) => route(addressOf(to, today))} />
    </div>
  )
}
