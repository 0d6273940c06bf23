import * as v from 'valibot'
import { addDays, type Day } from '@jejak/shared/calendar/day'
import {
  expectedMinutes,
  hoursOf,
  WorkingPatternSchema,
  type WorkingPattern,
} from '@jejak/shared/calendar/working-time'
import type { WorkingDay } from '@jejak/shared/org/me'
import { compileOnce } from '../platform/db/compile-once.ts'
import type { Tx } from '../platform/db/database.ts'

/** Whose day is asked for; `day` by the calendar of the agency. */
export type PersonDay = { readonly personId: string; readonly day: Day }

/**
 * What is expected of one person on one day: hours and break in minutes of that day, working minutes, the holiday.
 * The only place that knows what a working day derives from. Now that is the agency's pattern, for everybody alike.
 */
export async function workingDayOf(
  tx: Tx,
  instansiId: string,
  { day }: PersonDay,
): Promise<WorkingDay> {
  return toWorkingDay(await readPattern(tx, instansiId), day)
}

/** The same for many people and days in one reading; throws for a person and day that were not asked for. */
export async function workingDaysOf(
  tx: Tx,
  instansiId: string,
  asked: readonly PersonDay[],
): Promise<(of: PersonDay) => WorkingDay> {
  const pattern = await readPattern(tx, instansiId)
  const found = new Map(asked.map((each) => [keyOf(each), toWorkingDay(pattern, each.day)]))
  return (of) => {
    const workingDay = found.get(keyOf(of))
    if (!workingDay) throw new Error('a working day was read that was not asked for')
    return workingDay
  }
}

/** The last of the person's next `count` working days after a day. Looks a year ahead at most. */
export async function addWorkingDays(
  tx: Tx,
  instansiId: string,
  { day }: PersonDay,
  count: number,
): Promise<Day> {
  const pattern = await readPattern(tx, instansiId)
  let left = count
  let reached = day
  for (let step = 1; step <= 366 && left > 0; step++) {
    reached = addDays(day, step)
    if (expectedMinutes(reached, pattern) > 0) left--
  }
  return reached
}

const keyOf = ({ personId, day }: PersonDay): string => `${personId}|${day}`

function toWorkingDay(pattern: WorkingPattern, day: Day): WorkingDay {
  const hours = hoursOf(day, pattern)
  return {
    day,
    expected: expectedMinutes(day, pattern),
    hours: hours && { from: hours.start, to: hours.end },
    rest: hours && { from: hours.breakStart, to: hours.breakEnd },
    note: pattern.holidays.find((holiday) => holiday.day === day)?.name ?? '',
  }
}

const patternText = compileOnce((tx, param) =>
  tx.selectFrom('instansi').select('working_pattern').where('instansi_id', '=', param),
)

// The text is the same for years and is read on every submit: parsed once for each distinct text.
const parsed = new Map<string, WorkingPattern>()

async function readPattern(tx: Tx, instansiId: string): Promise<WorkingPattern> {
  const [row] = await patternText(tx, [instansiId])
  if (!row) throw new Error('a person belongs to no agency')
  const known = parsed.get(row.working_pattern)
  if (known) return known
  const pattern = v.parse(WorkingPatternSchema, JSON.parse(row.working_pattern))
  if (parsed.size > 100) parsed.clear()
  parsed.set(row.working_pattern, pattern)
  return pattern
}
