import type { Ranked } from '@jejak/shared/match/plan'
import type { RankCase } from './case.ts'

/** A case and what the product answers. */
export type Answered = { readonly one: RankCase; readonly ranked: readonly Ranked[] }

export type Linking = {
  readonly fitting: number
  readonly outside: number
  /** Of the cases with an answer: how many are chosen unasked. */
  readonly preselected: number
  /** Of all that is chosen unasked, also where nothing fits: how much is right. 1 when nothing is chosen. */
  readonly precision: number
  /** Of the cases where nothing fits: how many are chosen for all that. */
  readonly wrongWhenNoneFits: number
  /** Of the cases with an answer: how often it is among the chips. */
  readonly amongChips: number
}

type Chooses = (ranked: readonly Ranked[]) => boolean

const AS_THE_PRODUCT: Chooses = (ranked) => ranked[0]?.certain ?? false

export const CHIPS = 3

export function linkingOf(
  answered: readonly Answered[],
  chooses: Chooses = AS_THE_PRODUCT,
): Linking {
  const fitting = answered.filter(({ one }) => one.planId !== null)
  const outside = answered.filter(({ one }) => one.planId === null)
  const chosen = answered.filter(({ ranked }) => chooses(ranked))
  const isRight = ({ one, ranked }: Answered) => ranked[0]?.id === one.planId
  const isAmongChips = ({ one, ranked }: Answered) =>
    ranked.slice(0, CHIPS).some(({ id }) => id === one.planId)
  return {
    fitting: fitting.length,
    outside: outside.length,
    preselected: shareOf(fitting, ({ ranked }) => chooses(ranked)),
    precision: chosen.length === 0 ? 1 : shareOf(chosen, isRight),
    wrongWhenNoneFits: shareOf(outside, ({ ranked }) => chooses(ranked)),
    amongChips: shareOf(fitting, isAmongChips),
  }
}

/** The same if the product chose from this score on, whatever its own thresholds are. */
export const linkingAt = (answered: readonly Answered[], score: number): Linking =>
  linkingOf(
    answered,
    ([first]) => first !== undefined && first.reason !== undefined && first.score >= score,
  )

export const shareOf = <One>(list: readonly One[], is: (one: One) => boolean): number =>
  list.filter(is).length / Math.max(1, list.length)
