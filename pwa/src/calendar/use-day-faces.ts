import type { Day } from '@jejak/shared/calendar/day'
import { daysFrom } from '@jejak/shared/calendar/month'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { useLive, type Live } from '../storage/live.ts'
import { findShown } from '../storage/views.ts'
import { toDayFaces, type DayFace } from './day-face.ts'

/**
 * The faces of the days from one to another, kept up to date with what is on the device.
 * @param attempt another number reads again after a failure
 */
export function useDayFaces(from: Day, to: Day, attempt = 0): Live<readonly DayFace[]> {
  const { me, context } = useSession()
  const { database } = context
  const today = todayIn(me.zone)
  const live = useLive(async () => {
    const [entries, waiting] = await Promise.all([
      findShown(database, from, to),
      database.outbox.toArray(),
    ])
    return { from, to, entries, unsent: new Set(waiting.map(({ entryId }) => entryId)) }
  }, [database, from, to, attempt])
  if (live.state !== 'ready') return live
  const { entries, unsent } = live.value
  // Until the days that are asked for have been read, those of before are as good: nothing flickers.
  const days = daysFrom(live.value.from, live.value.to)
  return { state: 'ready', value: toDayFaces({ me, days, today, entries, unsent }) }
}
