import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import type { Day } from '@jejak/shared/calendar/day'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import { writeDate } from '../form/date-format.ts'
import { arrowOf, dayCell, pickDay } from '../form/pick-moment.ts'
import { setPicker } from '../form/widgets.ts'
import type { Week } from './calendar.ts'
import { counterPicker } from './counters.ts'
import { datesShown, foundUnturnable, readDayList, turningPlaces } from './day-list.ts'
import { restOf } from './site.ts'
import type { Patience } from './site.ts'
import { waitFor } from './wait.ts'
import { whereProblem } from './where.ts'

/** Two months of days; a day further away is none of an open period. */
const MAX_TURNS = 62

/** Brings a calendar that lists its days to this one, by its date field, its days or its arrows. */
export async function showListOf(
  day: Day,
  patience: Patience,
  signal: AbortSignal,
): Promise<Result<Week, BknProblem>> {
  for (let turns = 0; turns < MAX_TURNS; turns++) {
    const [shown] = datesShown()
    if (shown === undefined || shown === day) break
    if (!(await goTowards(day, shown, { patience, signal }))) break
  }
  const week = await waitFor({
    look: () => readDayList(day) ?? whereProblem(),
    patienceMs: patience.openMs,
    signal,
  })
  if (signal.aborted) return fail(problem('stopped'))
  if (week === undefined) return fail(problem('calendar-unknown', { field: 'calendar' }))
  return 'code' in week ? fail(week) : ok(week)
}

/** One step; false where there is nothing to press, or where it changed nothing. */
async function goTowards(
  day: Day,
  shown: Day,
  waiting: { readonly patience: Patience; readonly signal: AbortSignal },
): Promise<boolean> {
  const picker = counterPicker(shown)
  if (picker !== undefined) {
    if (picker.input.readOnly) await pickDay(picker.input, day, waiting)
    else setPicker(picker.input, writeDate(day, picker.format, 'id'))
  } else {
    const places = turningPlaces()
    const way = day < shown ? 'back' : 'on'
    const step =
      places.map((place) => dayCell(place, day)).find((cell) => cell !== undefined) ??
      places.map((place) => arrowOf(place, way)).find((arrow) => arrow !== undefined)
    if (step === undefined) {
      foundUnturnable()
      return false
    }
    step.click()
  }
  const moved = await waitFor({
    look: () => {
      const [now] = datesShown()
      return now !== undefined && now !== shown ? true : undefined
    },
    patienceMs: waiting.patience.settleMs + restOf(waiting.patience),
    signal: waiting.signal,
  })
  return moved === true
}
