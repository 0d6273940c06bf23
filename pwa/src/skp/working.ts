import { planOf } from '@jejak/shared/skp/plan-of'
import type { Skp, SkpContent } from '@jejak/shared/skp/skp'

/** What is written on: the adendum where there is one, else the plan. */
export const writtenOf = (skp: Skp): SkpContent => skp.adendum ?? planOf(skp)

/** The plan with what is written on in its place. */
export function asWritten(skp: Skp): Skp {
  const { id, version, state, adendum, acting } = skp
  return { id, version, state, adendum, acting, ...writtenOf(skp) }
}
