import { weekdayOf, type Day } from '@jejak/shared/calendar/day'
import type { Me, WorkingDay } from '@jejak/shared/org/me'
import { workingDayOf } from '../entries/day-context.ts'
import { coveredMinutes } from '../entries/timeline.ts'
import type { ShownEntry } from '../storage/views.ts'

/**
 * What a day is at a glance. `unknown`: its working hours are not on this device, so nothing is said about what is
 * missing. `full`, `lacking`, `blank`: a working day that is over, or on which enough is filled. `ahead`: today while it
 * lasts, and later.
 */
export type DayState = 'unknown' | 'off' | 'full' | 'lacking' | 'blank' | 'ahead'

export type DayFace = {
  readonly day: Day
  readonly state: DayState
  readonly filled: number
  readonly expected: number
  /** Undefined where the calendar of the day is not on this device. */
  readonly working: WorkingDay | undefined
  /** Working hours that are shorter than this weekday's elsewhere in the calendar: Ramadan, or a local rule. */
  readonly isShort: boolean
  readonly returned: number
  readonly conflicts: number
  readonly drafts: number
  readonly submitted: number
  readonly approved: number
  /** Entries with something that has not reached the server. */
  readonly unsent: number
}

/** The faces of some days, from what this device holds. `entries` may be of any days. */
export function toDayFaces({
  me,
  days,
  today,
  entries,
  unsent,
}: {
  readonly me: Me
  readonly days: readonly Day[]
  readonly today: Day
  readonly entries: readonly ShownEntry[]
  readonly unsent: ReadonlySet<string>
}): readonly DayFace[] {
  const byDay = Map.groupBy(entries, (entry) => entry.day)
  const longest = longestByWeekday(me)
  return days.map((day) => {
    const list = byDay.get(day) ?? []
    const working = workingDayOf(me, day)
    const filled = coveredMinutes(list)
    const expected = working?.expected ?? 0
    const count = (status: ShownEntry['status']) =>
      list.filter((entry) => entry.status === status).length
    return {
      day,
      state: stateOf({ working, filled, isOver: day < today }),
      filled,
      expected,
      working,
      isShort: expected > 0 && expected < (longest.get(weekdayOf(day)) ?? 0),
      returned: count('returned'),
      conflicts: list.filter((entry) => entry.conflict !== null).length,
      drafts: count('draft'),
      submitted: count('submitted'),
      approved: count('approved'),
      unsent: list.filter((entry) => unsent.has(entry.id)).length,
    }
  })
}

/** Names of how a day is drawn: its state, and whether it is a holiday, whose date is red on every calendar here. */
export const lookOf = ({ state, working }: Pick<DayFace, 'state' | 'working'>): string =>
  working?.note ? `${state} holiday` : state

function stateOf({
  working,
  filled,
  isOver,
}: {
  readonly working: WorkingDay | undefined
  readonly filled: number
  readonly isOver: boolean
}): DayState {
  if (!working) return 'unknown'
  if (working.expected === 0) return 'off'
  if (filled >= working.expected) return 'full'
  if (!isOver) return 'ahead'
  return filled > 0 ? 'lacking' : 'blank'
}

function longestByWeekday({ days }: Me): ReadonlyMap<number, number> {
  const longest = new Map<number, number>()
  for (const { day, expected } of days) {
    const weekday = weekdayOf(day)
    longest.set(weekday, Math.max(expected, longest.get(weekday) ?? 0))
  }
  return longest
}

/** What of the expected minutes is filled, 0–1; undefined where nothing is expected or known. */
export const shareOf = ({
  filled,
  expected,
}: Pick<DayFace, 'filled' | 'expected'>): number | undefined =>
  expected > 0 ? Math.min(1, filled / expected) : undefined

export type MonthTotals = Readonly<
  Record<
    | 'filled'
    | 'expected'
    | 'full'
    | 'lacking'
    | 'blank'
    | 'returned'
    | 'drafts'
    | 'submitted'
    | 'approved'
    | 'unknown',
    number
  >
>

/** The month in figures. Minutes are of days whose working hours are known, so that both sides speak of the same days. */
export function totalsOf(faces: readonly DayFace[]): MonthTotals {
  const known = faces.filter(({ state }) => state !== 'unknown')
  const sum = (list: readonly DayFace[], of: (face: DayFace) => number) =>
    list.reduce((total, face) => total + of(face), 0)
  const days = (state: DayState) => faces.filter((face) => face.state === state).length
  return {
    filled: sum(known, ({ filled }) => filled),
    expected: sum(known, ({ expected }) => expected),
    full: days('full'),
    lacking: days('lacking'),
    blank: days('blank'),
    returned: sum(faces, ({ returned }) => returned),
    drafts: sum(faces, ({ drafts }) => drafts),
    submitted: sum(faces, ({ submitted }) => submitted),
    approved: sum(faces, ({ approved }) => approved),
    unknown: days('unknown'),
  }
}
