/**
 * How an SKP stands. With an *adendum* the plan that was approved stays in force, and what is written beside it has a
 * way of its own through the same hands.
 */
export const SKP_STATES = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'adendum',
  'adendum-submitted',
  'adendum-returned',
] as const
export type SkpState = (typeof SKP_STATES)[number]

/** True while a change of an approved plan is being written or waits; the plan in force is another. */
export const hasAdendum = (state: SkpState): boolean => state.startsWith('adendum')

/** True while the superior's word is awaited: what is read then is what was handed in. */
export const isWaiting = (state: SkpState): boolean =>
  state === 'submitted' || state === 'adendum-submitted'
