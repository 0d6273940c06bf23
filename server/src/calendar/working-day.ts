import type { AbsenceKind } from '@jejak/shared/calendar/absence-kind'
import { addDays, type Day } from '@jejak/shared/calendar/day'
import type { Pattern } from '@jejak/shared/calendar/pattern'
import type { Shift } from '@jejak/shared/calendar/shift'
import { planDay, type DayFacts } from '@jejak/shared/calendar/working-day'
import type { WorkingDay } from '@jejak/shared/org/me'
import type { Tx } from '../platform/db/database.ts'
import { absencesIn, rangesIn, shiftsIn, type Span } from './calendar-rows.ts'
import { readPatterns } from './patterns.ts'

/** Whose day is asked for; `day` by the calendar of the agency. */
export type PersonDay = { readonly personId: string; readonly day: Day }
type Find = (of: PersonDay) => WorkingDay

/**
 * What is expected of one person on one day: hours and break in minutes of that day, working minutes, and why. The only
 * place that knows what a working day derives from; nobody keeps the answer, so a change counts from the next question on.
 */
export async function workingDayOf(tx: Tx, instansiId: string, of: PersonDay): Promise<WorkingDay> {
  return (await workingDaysOf(tx, instansiId, [of]))(of)
}

/** The same for many people and days in one reading; throws for a person and day that were not asked for. */
export async function workingDaysOf(
  tx: Tx,
  instansiId: string,
  asked: readonly PersonDay[],
): Promise<Find> {
  if (asked.length === 0) return notAskedFor
  const days = asked.map(({ day }) => day).toSorted()
  const personIds = [...new Set(asked.map(({ personId }) => personId))]
  const find = await readSpan(tx, { instansiId, personIds, from: days[0]!, to: days.at(-1)! })
  const known = new Set(asked.map(keyOf))
  return (of) => (known.has(keyOf(of)) ? find(of) : notAskedFor())
}

/** The same for everybody on every day of a span. */
export const workingDaysBetween = (tx: Tx, span: Span): Promise<Find> => readSpan(tx, span)

/** A year is looked through at most, and rarely more than its first piece. */
const PIECES = [30, 120, 216]

/** The last of the person's next `count` working days after a day. Looks a year ahead at most. */
export async function addWorkingDays(
  tx: Tx,
  instansiId: string,
  { personId, day }: PersonDay,
  count: number,
): Promise<Day> {
  let left = count
  let reached = day
  for (const piece of PIECES) {
    if (left === 0) break
    const [from, to] = [addDays(reached, 1), addDays(reached, piece)]
    const find = await readSpan(tx, { instansiId, personIds: [personId], from, to })
    while (left > 0 && reached < to) {
      reached = addDays(reached, 1)
      if (find({ personId, day: reached }).expected > 0) left--
    }
  }
  return reached
}

type WorkedSpan = { readonly personId: string; readonly from: Day; readonly to: Day }

/** How many working days each of these people had from one day to another, both included, in one reading. */
export async function countWorkingDays(
  tx: Tx,
  instansiId: string,
  spans: readonly WorkedSpan[],
): Promise<(span: WorkedSpan) => number> {
  const asked = spans.filter(({ from, to }) => from <= to)
  if (asked.length === 0) return () => 0
  const personIds = [...new Set(asked.map(({ personId }) => personId))]
  const from = asked.reduce(
    (least, span) => (span.from < least ? span.from : least),
    asked[0]!.from,
  )
  const to = asked.reduce((last, span) => (span.to > last ? span.to : last), asked[0]!.to)
  const find = await readSpan(tx, { instansiId, personIds, from, to })
  const days = new Map(personIds.map((id) => [id, workedBetween(find, id, from, to)]))
  return (span) =>
    (days.get(span.personId) ?? []).filter((day) => span.from <= day && day <= span.to).length
}

function workedBetween(find: Find, personId: string, from: Day, to: Day): readonly Day[] {
  const worked: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (find({ personId, day }).expected > 0) worked.push(day)
  }
  return worked
}

const keyOf = ({ personId, day }: PersonDay): string => `${personId}|${day}`
const notAskedFor = (): never => {
  throw new Error('a working day was read that was not asked for')
}

/** Everything that bears on these people and days, read once. */
async function readSpan(tx: Tx, span: Span): Promise<Find> {
  const patternOf = await readPatterns(tx, span)
  const ranges = await rangesIn(tx, span)
  // A night of the day before reaches into the first.
  const shifts = new Map(
    (await shiftsIn(tx, { ...span, from: addDays(span.from, -1) })).map((row) => [
      `${row.personId}|${row.day}`,
      toShift(row),
    ]),
  )
  const absences = Map.groupBy(await absencesIn(tx, span), ({ personId }) => personId)
  const plan = (
    day: Day,
    facts: Pick<DayFacts, 'pattern' | 'shift' | 'shiftBefore' | 'absence'>,
  ) => {
    const here = ranges.filter(({ from, to }) => from <= day && day <= to)
    const holiday = here.find(({ kind }) => kind !== 'ramadan')
    return planDay({
      ...facts,
      day,
      holiday: holiday && holiday.kind !== 'ramadan' ? { ...holiday, kind: holiday.kind } : null,
      isRamadan: here.some(({ kind }) => kind === 'ramadan'),
    })
  }
  // Most people have neither shift nor leave on a day, and one pattern: what it gives is worked out once.
  const usual = new Map<Pattern | null, Map<Day, WorkingDay>>()
  return ({ personId, day }) => {
    const pattern = patternOf(personId, day)
    const shift = shifts.get(keyOf({ personId, day }))
    const shiftBefore =
      shifts.size === 0 ? undefined : shifts.get(keyOf({ personId, day: addDays(day, -1) }))
    const absence = absenceOn(absences.get(personId) ?? [], day)
    if (shift !== undefined || shiftBefore || absence) {
      return plan(day, { pattern, shift, shiftBefore, absence })
    }
    const days = usual.get(pattern) ?? new Map<Day, WorkingDay>()
    usual.set(pattern, days)
    const known = days.get(day) ?? plan(day, { pattern, shift, shiftBefore, absence })
    days.set(day, known)
    return known
  }
}

type Absence = Awaited<ReturnType<typeof absencesIn>>[number]

function absenceOn(own: readonly Absence[], day: Day): AbsenceKind | null {
  const found = own.find(({ from, to }) => from <= day && day <= to)
  return found ? (found.kind as AbsenceKind) : null
}

type ShiftRow = Awaited<ReturnType<typeof shiftsIn>>[number]

function toShift({ start, end, breakStart, breakEnd }: ShiftRow): Shift | null {
  if (start === null || end === null) return null
  return { start, end, breakStart: breakStart ?? end, breakEnd: breakEnd ?? end }
}
