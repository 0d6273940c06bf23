import type { Skp, SkpContent } from '@jejak/shared/skp/skp'

/** What is written on: the adendum where there is one, else the plan. */
export function writtenOf({
  id: _id,
  version: _version,
  state: _state,
  adendum,
  ...plan
}: Skp): SkpContent {
  return adendum ?? plan
}

/** The plan with what is written on in its place. */
export const asWritten = (skp: Skp): Skp => ({ ...skp, ...writtenOf(skp) })
