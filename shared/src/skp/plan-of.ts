import type { Skp, SkpContent } from './skp.ts'

/** The plan of an SKP, with all that stands in it, without how it is kept. */
export function planOf({
  id: _id,
  version: _version,
  state: _state,
  adendum: _adendum,
  acting: _acting,
  ...plan
}: Skp): SkpContent {
  return plan
}
