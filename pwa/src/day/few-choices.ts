import type { LinkView } from '@jejak/shared/linking/link-view'
import type { PlanChoice } from '../data/skp.ts'

const FEW = 3

/** Where no rencana aksi fits by its words and there are only a few, all of them stand there: no list need be opened. */
export const withFewChoices = (
  view: LinkView | null,
  choices: readonly PlanChoice[],
): LinkView | null =>
  view?.kind === 'open' && view.chips.length === 0 && choices.length <= FEW
    ? { ...view, chips: choices.map(({ id }) => ({ id, because: [] })) }
    : view
