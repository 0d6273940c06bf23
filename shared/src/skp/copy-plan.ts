import { addDays, isDay, toDay, type Day } from '../calendar/day.ts'
import type { Lintasan } from './measure.ts'
import type { Indikator, Period, RencanaAksi, Rhk, SkpContent } from './skp.ts'

/** What does not come along, because the year has no period for it. */
export type LeftOut = {
  readonly rencanaAksi: readonly { readonly deskripsi: string; readonly period: string }[]
  /** Numbers of trajectories. */
  readonly titik: number
}

export type Copied = { readonly content: SkpContent; readonly left: LeftOut }

/**
 * A plan of one year as the beginning of that of another: everything with ids of its own, rencana aksi and trajectories in
 * the periods with the same days, stages on the same days. The link to a superior's RHK stays behind, for it leads into
 * their plan of that year; its words come along.
 */
export function copyPlan({
  from,
  year,
  periods,
  makeId,
}: {
  readonly from: SkpContent
  readonly year: number
  readonly periods: readonly Period[]
  readonly makeId: () => string
}): Copied {
  const by = year - from.year
  const known = new Map(periods.map((period) => [period.id, period]))
  const nextOf = (id: string) => counterpart(periods, known.get(id), by)
  const isLeft = ({ periodId }: { readonly periodId: string }) => nextOf(periodId) === undefined
  const move = { by, makeId, nextOf: (id: string) => nextOf(id)?.id }
  const all = from.rhk.flatMap(({ rencanaAksi }) => rencanaAksi)
  const titik = from.rhk
    .flatMap(({ indikator }) => indikator)
    .flatMap(({ lintasan }) => (lintasan?.jenis === 'trajectory' ? lintasan.titik : []))
  return {
    content: { ...from, year, rhk: from.rhk.map((rhk) => copyRhk(rhk, move)) },
    left: {
      rencanaAksi: all
        .filter(isLeft)
        .map(({ deskripsi, periodId }) => ({ deskripsi, period: known.get(periodId)?.name ?? '' })),
      titik: titik.filter(isLeft).length,
    },
  }
}

/** The rencana aksi of one period once more in another, for each RHK that has none there yet. */
export const copyActions = (
  content: SkpContent,
  { from, to, makeId }: { readonly from: string; readonly to: string; makeId: () => string },
): SkpContent => ({
  ...content,
  rhk: content.rhk.map((rhk) => {
    const isIn = (periodId: string) => (action: RencanaAksi) => action.periodId === periodId
    if (from === to || rhk.rencanaAksi.some(isIn(to))) return rhk
    const more = rhk.rencanaAksi
      .filter(isIn(from))
      .map((action) => ({ ...action, id: makeId(), periodId: to }))
    return { ...rhk, rencanaAksi: [...rhk.rencanaAksi, ...more] }
  }),
})

type Move = {
  /** Years. */
  readonly by: number
  readonly makeId: () => string
  readonly nextOf: (periodId: string) => string | undefined
}

function copyRhk(rhk: Rhk & { readonly rhkAtasanId?: string | undefined }, move: Move): Rhk {
  const { rhkAtasanId: _link, ...rest } = rhk
  return {
    ...rest,
    id: move.makeId(),
    indikator: rhk.indikator.map((item) => copyIndikator(item, move)),
    rencanaAksi: inPeriods(rhk.rencanaAksi, move).map((action) => ({
      ...action,
      id: move.makeId(),
    })),
  }
}

const copyIndikator = ({ lintasan, ...item }: Indikator, move: Move): Indikator => ({
  ...item,
  id: move.makeId(),
  ...(lintasan && { lintasan: copyLintasan(lintasan, move) }),
})

function copyLintasan(lintasan: Lintasan, move: Move): Lintasan {
  if (lintasan.jenis === 'trajectory') {
    return { ...lintasan, titik: inPeriods(lintasan.titik, move) }
  }
  const tahap = lintasan.tahap.map((stage) => ({
    ...stage,
    id: move.makeId(),
    tanggal: yearsLater(stage.tanggal, move.by),
  }))
  return { ...lintasan, tahap }
}

const inPeriods = <Item extends { readonly periodId: string }>(
  items: readonly Item[],
  { nextOf }: Move,
): Item[] =>
  items.flatMap((item) => {
    const periodId = nextOf(item.periodId)
    return periodId === undefined ? [] : [{ ...item, periodId }]
  })

/** The period with the same days so many years later. */
function counterpart(
  periods: readonly Period[],
  period: Period | undefined,
  years: number,
): Period | undefined {
  if (!period) return undefined
  const from = yearsLater(period.from, years)
  // The day after the last, so that a month ends with its month in a leap year as well.
  const after = yearsLater(addDays(period.to, 1), years)
  return periods.find((each) => each.from === from && addDays(each.to, 1) === after)
}

/** The same day of another year; 29 February is the 28th where there is none. */
function yearsLater(day: Day, years: number): Day {
  const text = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
  return isDay(text) ? text : toDay(text.replace(/29$/, '28'))
}
