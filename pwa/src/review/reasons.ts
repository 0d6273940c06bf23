import type { Reason as Kept } from '@jejak/shared/review/reason'

/** Words, and the remarks that they were written about. */
export type Reason = Pick<Kept, 'text' | 'codes'>

/** Reasons of one's own beyond those that fit: the newest are enough. */
const OWN = 3

/**
 * Reasons to choose from: first what this person wrote about entries with the same remark, then what is ready for it,
 * then what else they wrote, then the rest that is ready. Each once.
 */
export function rankReasons(
  own: readonly Reason[],
  ready: readonly Reason[],
  codes: readonly string[],
): readonly string[] {
  const fits = (reason: Reason) => reason.codes.some((code) => codes.includes(code))
  const others = own.filter((reason) => !fits(reason)).slice(0, OWN)
  const inOrder = [...own.filter(fits).slice(0, OWN), ...ready.filter(fits), ...others, ...ready]
  return [...new Set(inOrder.map(({ text }) => text))]
}
