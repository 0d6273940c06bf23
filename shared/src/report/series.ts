import { daysBetween, toDay, type Day } from '../calendar/day.ts'
import type { Period } from '../skp/skp.ts'

/** The end of one period: what should be there by then, and what is. Both since the year began, in the unit of the target. */
export type SeriesPoint = {
  readonly period: string
  readonly to: Day
  readonly target: number
  /** Null for a period that has not begun. */
  readonly realised: number | null
}

/** How an indikator is to grow, period by period, where its plan says so. */
export type Trajectory = {
  readonly hitung: 'kumulatif' | 'per-periode'
  readonly titik: readonly { readonly periodId: string; readonly target: number }[]
}

type Question = {
  readonly year: number
  readonly amount: number
  readonly trajectory?: Trajectory | undefined
  readonly periods: readonly Pick<Period, 'id' | 'name' | 'from' | 'to'>[]
  readonly done: readonly { readonly day: Day; readonly quantity: number }[]
  readonly today: Day
}

/**
 * Target against realisation at the end of each period of a year. Without a trajectory the target grows evenly with the
 * days: it is the measure of a glance, and no promise of the plan.
 */
export function seriesOf({
  year,
  amount,
  trajectory,
  periods,
  done,
  today,
}: Question): SeriesPoint[] {
  const own = periods
    .filter(({ to }) => to.slice(0, 4) === String(year))
    .toSorted((a, b) => (a.to < b.to ? -1 : 1))
  return own.map(({ id, name, from, to }) => ({
    period: name,
    to,
    target: trajectory
      ? promisedBy(trajectory, own.slice(0, own.findIndex((each) => each.id === id) + 1))
      : evenly(amount, year, to),
    realised:
      from > today
        ? null
        : done.reduce((sum, { day, quantity }) => sum + (day <= to ? quantity : 0), 0),
  }))
}

function promisedBy({ hitung, titik }: Trajectory, until: readonly { readonly id: string }[]) {
  const targets = until.flatMap(
    ({ id }) => titik.find(({ periodId }) => periodId === id)?.target ?? [],
  )
  return hitung === 'kumulatif'
    ? (targets.at(-1) ?? 0)
    : targets.reduce((sum, target) => sum + target, 0)
}

function evenly(amount: number, year: number, to: Day): number {
  const first = toDay(`${year}-01-01`)
  const days = daysBetween(first, toDay(`${year}-12-31`)) + 1
  return Math.round((amount * (daysBetween(first, to) + 1) * 10) / days) / 10
}
