import type { Ranked } from '../match/plan.ts'
import { ranker, type Knowledge } from '../match/rank.ts'
import { alikeTo, type Unlinked } from './alike.ts'
import { linkView, type LinkView } from './link-view.ts'
import { saidNoneIn, type Subject } from './said-none.ts'

/** Links texts to one plan. Made once, it serves all rows of a day, or a form while its sentence is typed. */
export type Linker = {
  /** What fits a text, best first. */
  readonly rank: (subject: Subject) => readonly Ranked[]
  /**
   * How a text stands to the plan.
   * @param chosen what the person said for this very text: null that nothing fits, undefined nothing yet
   */
  readonly view: (subject: Subject, chosen: string | null | undefined) => LinkView
  /** Those that one and the same answer may serve (`alikeTo`). */
  readonly alikeTo: <Other extends Unlinked>(
    one: Unlinked,
    others: readonly Other[],
  ) => readonly Other[]
}

/** By the words of the plan, and by what the person chose before. */
export function linker(knowledge: Knowledge): Linker {
  const { plan, memory } = knowledge
  const ids = new Set(plan.map(({ id }) => id))
  const fits = ranker(knowledge)
  const saidNone = saidNoneIn(memory)
  const rank = ({ text, objectKey }: Subject) =>
    text.trim() === '' ? [] : fits(text, objectKey === '' ? {} : { objectKey })
  return {
    rank,
    view: (subject, chosen) =>
      linkView({
        ranked: rank(subject),
        // What was chosen in another period is no choice in this one.
        chosen: typeof chosen === 'string' && !ids.has(chosen) ? undefined : chosen,
        isNoneKnown: saidNone(subject),
      }),
    alikeTo,
  }
}
