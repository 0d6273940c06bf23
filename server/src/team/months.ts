import { dayAt, type Day } from '@jejak/shared/calendar/day'
import { daysFrom } from '@jejak/shared/calendar/month'
import type { TeamCell } from '@jejak/shared/review/team'
import { cellStateOf } from '@jejak/shared/review/team-state'
import { workingDaysBetween } from '../calendar/working-day.ts'
import type { Instansi } from '../org/instansi.ts'
import type { Database } from '../platform/db/database.ts'
import { followedIn, type Followed, type Question } from './followed.ts'
import { readSummaries } from './summaries.ts'

/** Somebody's month: a cell for each day, null where it is not the reader's to follow. */
export type Month = Followed & { readonly cells: readonly (TeamCell | null)[] }

/**
 * The days of everybody whom the reader follows. Figures come from `day_summary` alone, and what is expected from the
 * calendar of person and date as it is now.
 */
export async function readMonths(
  db: Pick<Database, 'engine'>,
  agency: Agency,
  question: Question,
): Promise<Month[]> {
  return daysOf(db, agency, question, await followedIn(question))
}

type Agency = { readonly instansi: Instansi; readonly now: number }

/** The same of people who have been found already. */
export async function daysOf(
  { engine }: Pick<Database, 'engine'>,
  { instansi, now }: Agency,
  { tx, from, to }: Pick<Question, 'tx' | 'from' | 'to'>,
  people: readonly Followed[],
): Promise<Month[]> {
  if (people.length === 0) return []
  const span = { instansiId: instansi.id, personIds: people.map(({ id }) => id), from, to }
  const figuresOf = await readSummaries(tx, engine, span)
  const workingDay = await workingDaysBetween(tx, span)
  const days = daysFrom(from, to)
  return people.map((person) => {
    const today = dayAt(now, person.zone ?? instansi.zone)
    const cellOf = (day: Day): TeamCell => {
      const { expected, reason } = workingDay({ personId: person.id, day })
      const figures = figuresOf(person.id, day)
      const isAhead = day > today
      const state = cellStateOf({ expected, filled: figures.filled, reason, isAhead })
      return { state, expected, ...figures }
    }
    return { ...person, cells: days.map((day, at) => (person.posts[at] ? cellOf(day) : null)) }
  })
}
