import type { Day } from '../calendar/day.ts'
import { readThousandths } from './angka.ts'
import type { NonTrajectory, Trajectory } from './measure.ts'
import type { Indikator, Period, SkpContent } from './skp.ts'
import { weightsOf } from './weight.ts'

/** What can be said of the numbers and days of a plan. Each has a sentence `fact.<code>` in the `plan-parts` catalogue. */
export type MeasureFact = {
  readonly code: 'target-differs' | 'falls' | 'short' | 'stage-outside' | 'stage-order'
  /** Of the indikator with this number. */
  readonly number: number
}
export type WeightFact =
  | { readonly code: 'weights-total'; readonly total: number }
  | { readonly code: 'weights-missing'; readonly count: number }

type Around = { readonly year: number; readonly periods: readonly Period[] }
type Measured = Pick<Indikator, 'target' | 'targetAngka' | 'satuan' | 'lintasan'>

/** Periods in which an SKP of that year is assessed, the first before the others. */
export const periodsOfYear = (periods: readonly Period[], year: number): Period[] =>
  periods
    .filter(({ to }) => to.startsWith(`${year}-`))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))

/** Facts for whoever writes indikator: advice, and never a reason to refuse them. */
export const measureFacts = (
  indikator: readonly Measured[],
  around: Around,
): readonly MeasureFact[] =>
  indikator.flatMap((item, at) => codesOf(item, around).map((code) => ({ code, number: at + 1 })))

function codesOf(item: Measured, around: Around): readonly MeasureFact['code'][] {
  const { lintasan } = item
  const written = readThousandths(/^[\d.,]+/.exec(item.target.trim())?.[0] ?? '')
  const differs =
    item.targetAngka !== undefined &&
    written !== null &&
    written !== Math.round(item.targetAngka * 1000)
  const codes: MeasureFact['code'][] = differs ? ['target-differs'] : []
  if (!lintasan) return codes
  const target = item.targetAngka ?? (written === null ? undefined : written / 1000)
  // Percents of several periods are not added up.
  const isShare = /%|persen/i.test(`${item.target} ${item.satuan ?? ''}`)
  const isUnsummed = isShare && lintasan.jenis === 'trajectory' && lintasan.hitung === 'per-periode'
  return lintasan.jenis === 'trajectory'
    ? [...codes, ...trajectoryCodes(lintasan, isUnsummed ? undefined : target, around)]
    : [...codes, ...stageCodes(lintasan, around)]
}

function trajectoryCodes(
  { hitung, titik }: Trajectory,
  target: number | undefined,
  { periods }: Around,
): readonly MeasureFact['code'][] {
  const order = new Map(periods.map(({ id, from }) => [id, from] as const))
  const numbers = titik
    .toSorted((one, other) =>
      (order.get(one.periodId) ?? '') < (order.get(other.periodId) ?? '') ? -1 : 1,
    )
    .map((each) => Math.round(each.target * 1000))
  if (numbers.length === 0) return []
  const isTotal = hitung === 'kumulatif'
  const falls = isTotal && numbers.some((value, at) => at > 0 && value < (numbers[at - 1] ?? 0))
  const reached = isTotal ? (numbers.at(-1) ?? 0) : numbers.reduce((sum, value) => sum + value, 0)
  const isShort = target !== undefined && reached !== Math.round(target * 1000)
  return [...(falls ? (['falls'] as const) : []), ...(isShort ? (['short'] as const) : [])]
}

function stageCodes({ tahap }: NonTrajectory, { year }: Around): readonly MeasureFact['code'][] {
  const isOutside = (day: Day) => !day.startsWith(`${year}-`)
  const outside = tahap.some(({ tanggal }) => isOutside(tanggal))
  const disordered = tahap.some(({ tanggal }, at) => {
    const before = tahap[at - 1]
    return before !== undefined && tanggal < before.tanggal
  })
  return [
    ...(outside ? (['stage-outside'] as const) : []),
    ...(disordered ? (['stage-order'] as const) : []),
  ]
}

/** What is to be said of the weights of a plan; nothing while it has none. */
export function weightFacts({ rhk }: Pick<SkpContent, 'rhk'>): readonly WeightFact[] {
  const weights = weightsOf(rhk)
  if (!weights) return []
  if (weights.missing > 0) return [{ code: 'weights-missing', count: weights.missing }]
  return weights.total === 100 ? [] : [{ code: 'weights-total', total: weights.total }]
}
