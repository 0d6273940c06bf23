import type { Indikator, Rhk } from './skp.ts'

type Weighed = { readonly indikator: readonly Pick<Indikator, 'bobot'>[] }

/** Percent add up in hundredths, in which they are whole. */
const sum = (weights: readonly number[]): number =>
  weights.reduce((total, weight) => total + Math.round(weight * 100), 0) / 100

const weightsIn = ({ indikator }: Weighed): number[] =>
  indikator.flatMap(({ bobot }) => (bobot === undefined ? [] : [bobot]))

/** The weight of an RHK in percent: that of its indikator together; null unless each of them has one. */
export function rhkWeight(rhk: Weighed): number | null {
  const weights = weightsIn(rhk)
  return weights.length === 0 || weights.length < rhk.indikator.length ? null : sum(weights)
}

/** What an SKP says of weights: their sum in percent, and how many indikator have none; null when none has one. */
export function weightsOf(
  rhk: readonly Weighed[],
): { readonly total: number; readonly missing: number } | null {
  const weights = rhk.flatMap(weightsIn)
  if (weights.length === 0) return null
  const all = rhk.reduce((count, { indikator }) => count + indikator.length, 0)
  return { total: sum(weights), missing: all - weights.length }
}

/**
 * By how much each RHK weighs, by its id; null where each weighs the same. Weights that are not whole do not weigh: one
 * RHK without its own would count for nothing (D232).
 */
export function rhkWeights(
  plans: readonly { readonly rhk: readonly Pick<Rhk, 'id' | 'indikator'>[] }[],
): ReadonlyMap<string, number> | null {
  const all = plans.flatMap(({ rhk }) => rhk.map((each) => [each.id, rhkWeight(each)] as const))
  const weighed = all.flatMap(([id, weight]) => (weight === null ? [] : [[id, weight] as const]))
  const isWhole = weighed.length === all.length && weighed.some(([, weight]) => weight > 0)
  return isWhole ? new Map(weighed) : null
}
