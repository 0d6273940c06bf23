import { toDay } from '@jejak/shared/calendar/day'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { useCall } from './use-call.ts'

/** Patterns and for whom they are; of holidays only those of this year come along. */
export function useOfficeCalendar() {
  const year = todayIn(useSession().me.zone).slice(0, 4)
  return useCall('officeCalendar', { from: toDay(`${year}-01-01`), to: toDay(`${year}-12-31`) })
}
