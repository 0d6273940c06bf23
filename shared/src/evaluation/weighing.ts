import { daysBetween, type Day } from '../calendar/day.ts'
import { predikatOf, RATINGS, type Predikat, type Rating } from './predikat.ts'

/**
 * One rating out of several by their weights: the nearest to their mean, and *sesuai* where two are as near. Null where
 * nothing weighs.
 */
export function weighRatings(
  parts: readonly { readonly weight: number; readonly rating: Rating }[],
): Rating | null {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0)
  if (whole <= 0) return null
  // From −1 to 1, so that one comparison with half of the whole is the rounding.
  const sum = parts.reduce(
    (total, { weight, rating }) => total + weight * (RATINGS.indexOf(rating) - 1),
    0,
  )
  if (2 * sum > whole) return 'di-atas'
  return -2 * sum > whole ? 'di-bawah' : 'sesuai'
}

/** The mean of what could be measured, by weight, as whole percent; null where nothing could. */
export function weighPercents(
  parts: readonly { readonly weight: number; readonly percent: number | null }[],
): number | null {
  const measured = parts.flatMap(({ weight, percent }) =>
    percent === null || weight <= 0 ? [] : [{ weight, percent }],
  )
  const whole = measured.reduce((sum, { weight }) => sum + weight, 0)
  if (whole === 0) return null
  const mean = measured.reduce((sum, each) => sum + each.weight * each.percent, 0) / whole
  // Shares of a weight are not whole numbers: what is short of a percent by less than they can say is that percent.
  return Math.floor(mean + 1e-9)
}

/** What one assessor gave for the days that were theirs. */
export type RatedSegment = {
  readonly from: Day
  readonly to: Day
  readonly hasilKerja: Rating
  readonly perilaku: Rating
}
export type Combined = {
  readonly days: number
  readonly hasilKerja: Rating
  readonly perilaku: Rating
  readonly predikat: Predikat
}

/** The segments of a period as one, weighed by their days; null where there is none. */
export function combineSegments(segments: readonly RatedSegment[]): Combined | null {
  const weighed = segments.map((each) => ({ ...each, weight: daysBetween(each.from, each.to) + 1 }))
  const hasilKerja = weighRatings(
    weighed.map(({ weight, hasilKerja: rating }) => ({ weight, rating })),
  )
  const perilaku = weighRatings(weighed.map(({ weight, perilaku: rating }) => ({ weight, rating })))
  if (hasilKerja === null || perilaku === null) return null
  const days = weighed.reduce((sum, { weight }) => sum + weight, 0)
  return { days, hasilKerja, perilaku, predikat: predikatOf(hasilKerja, perilaku) }
}
