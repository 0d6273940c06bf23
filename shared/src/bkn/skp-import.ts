import { planOf } from '../skp/plan-of.ts'
import type { Period, Skp, SkpContent } from '../skp/skp.ts'
import { applyReading } from './apply-reading.ts'
import type { Applied, ApplyOptions, PlanChange } from './apply-reading.ts'
import type { BknPeriod, BknPlan, Reading } from './plan.ts'

export type SkpImport = {
  readonly content: SkpContent
  readonly changes: readonly PlanChange[]
  /** Periods of e-Kinerja that the agency has not made here: their rencana aksi cannot be taken over. */
  readonly unknownPeriods: readonly BknPeriod[]
  /** Rencana aksi that e-Kinerja no longer has, and that stay because entries hang on them. */
  readonly keptIds: ReadonlySet<string>
}

/**
 * The person's SKP after taking over the plan read from e-Kinerja. Ids already in use stay, so entries
 * keep their rencana aksi when it was renamed; what has gone from e-Kinerja but is used by an entry stays.
 */
export function importSkp({
  current,
  periods,
  read,
  usedIds,
  options,
}: {
  readonly current: Skp | null
  readonly periods: readonly Period[]
  readonly read: BknPlan
  /** Rencana aksi that entries hang on. */
  readonly usedIds: ReadonlySet<string>
  readonly options: ApplyOptions
}): SkpImport {
  // Of a period whose rencana aksi page was never opened nothing is known: it takes nothing away.
  const known = read.periods.filter(
    (period) => counterpart(periods, period) && hasActions(read, period),
  )
  const unknownPeriods = read.periods.filter((period) => !counterpart(periods, period))
  const before: BknPlan = {
    year: read.year,
    pendekatan: current?.pendekatan ?? read.pendekatan,
    rhk: current?.rhk ?? [],
    periods: periods.map((period) => ({
      id: period.id,
      code: '',
      name: period.name,
      from: period.from,
      to: period.to,
      deadline: period.deadline,
    })),
  }
  const done = toReadings(read, known).reduce<Applied>(
    (state, reading) => {
      const next = applyReading(state.plan, reading, options)
      return { plan: next.plan, changes: [...state.changes, ...next.changes] }
    },
    { plan: before, changes: [] },
  )
  const { rhk, keptIds } = withUsed(current, done.plan, usedIds)
  return {
    // Perilaku and lampiran are not read from e-Kinerja: they stay.
    content: {
      ...(current && planOf(current)),
      year: read.year,
      pendekatan: done.plan.pendekatan,
      rhk,
    },
    keptIds,
    // The agency owns its periods: names and deadlines read elsewhere change nothing here.
    changes: done.changes.filter((change) => change.what !== 'period'),
    unknownPeriods,
  }
}

const hasActions = (read: BknPlan, { id }: BknPeriod): boolean =>
  read.rhk.some((rhk) => rhk.rencanaAksi.some((action) => action.periodId === id))

const counterpart = (periods: readonly Period[], read: BknPeriod): Period | undefined =>
  periods.find((period) => period.from === read.from && period.to === read.to)

function toReadings(read: BknPlan, periods: readonly BknPeriod[]): readonly Reading[] {
  const { year, pendekatan } = read
  const skp: Reading = {
    kind: 'skp',
    year,
    pendekatan,
    rhk: read.rhk.map(({ id: _id, rencanaAksi: _actions, indikator, ...rhk }) => ({
      ...rhk,
      indikator: indikator.map(({ id: _own, ...item }) => item),
    })),
  }
  const actions = periods.map(({ id, ...period }): Reading => ({
    kind: 'actions',
    period,
    rows: read.rhk.flatMap((rhk) =>
      rhk.rencanaAksi
        .filter((action) => action.periodId === id)
        .map(({ deskripsi, target }) => ({ rhk: rhk.uraian, deskripsi, target })),
    ),
  }))
  // Only the SKP page shows indikator; without any, it was not opened, and nothing can be concluded about removals.
  const isSkpRead = read.rhk.some(({ indikator }) => indikator.length > 0)
  return isSkpRead ? [skp, ...actions] : actions
}

/** Restores items that were removed from e-Kinerja while entries still refer to them. */
function withUsed(
  current: Skp | null,
  plan: BknPlan,
  usedIds: ReadonlySet<string>,
): { readonly rhk: SkpContent['rhk']; readonly keptIds: ReadonlySet<string> } {
  const kept = new Set(plan.rhk.flatMap((rhk) => rhk.rencanaAksi.map((action) => action.id)))
  const missing = (current?.rhk ?? [])
    .map((rhk) => ({
      rhk,
      actions: rhk.rencanaAksi.filter(({ id }) => usedIds.has(id) && !kept.has(id)),
    }))
    .filter(({ actions }) => actions.length > 0)
  const withActions = plan.rhk.map((rhk) => {
    const back = missing.find((each) => each.rhk.id === rhk.id)?.actions ?? []
    return { ...rhk, rencanaAksi: [...rhk.rencanaAksi, ...back] }
  })
  const lost = missing
    .filter(({ rhk }) => !plan.rhk.some((each) => each.id === rhk.id))
    .map(({ rhk, actions }) => ({ ...rhk, rencanaAksi: actions }))
  const keptIds = new Set(missing.flatMap(({ actions }) => actions.map(({ id }) => id)))
  return { rhk: [...withActions, ...lost], keptIds }
}
