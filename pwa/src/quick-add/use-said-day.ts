import type { Day } from '@jejak/shared/calendar/day'
import { toSaidDay } from '@jejak/shared/quick-add/day-phrases'
import { readLine, type Line } from '@jejak/shared/quick-add/read-line'
import type { Setting } from '@jejak/shared/quick-add/take-apart'
import { takeApart } from '@jejak/shared/quick-add/take-apart'
import { workingDayOf } from '../entries/day-context.ts'
import { toDayViewModel, type DayViewModel } from '../entries/day-view-model.ts'
import type { PlanChoice } from '../data/skp.ts'
import { minuteIn, todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { findShown, type ShownEntry } from '../storage/views.ts'

type Page = {
  readonly day: Day
  readonly board: DayViewModel
  readonly entries: readonly ShownEntry[]
  readonly plan: readonly PlanChoice[]
}

export type OnItsDay = {
  /** The day the entry would be of: the one that the line says, else the page's. */
  readonly day: Day
  readonly entries: readonly ShownEntry[]
  readonly read: Line
}

/** The line, read for the day that it says itself: "kemarin" has other gaps and other working hours than today. */
export function useSaidDay(
  line: string,
  typing: Omit<Setting, 'hours'>,
  { day: shown, board, entries, plan }: Page,
): OnItsDay {
  const { me, context } = useSession()
  const today = todayIn(me.zone)
  const hoursOf = (day: Day) => {
    const hours = workingDayOf(me, day)?.hours
    return hours ? { start: hours.from, end: hours.to } : null
  }
  const said = takeApart(line, { ...typing, hours: hoursOf(shown) }).day
  const day = said ? toSaidDay(said, today) : shown
  const others = useLive(
    async () => (day === shown ? [] : findShown(context.database, day, day)),
    [context, day, shown],
  )
  const there = day === shown ? entries : valueOr(others, [])
  const isKnown = day === shown || others.state === 'ready'
  const now = minuteIn(me.zone)
  const gaps =
    day === shown ? board.gaps : toDayViewModel({ me, day, entries: there, plan, today, now }).gaps
  const read = readLine(line, {
    ...typing,
    hours: hoursOf(day),
    gaps: isKnown ? gaps : [],
    now: day === today ? now : null,
  })
  return { day, entries: there, read }
}
