import { linkView, type LinkView } from '@jejak/shared/linking/link-view'
import { saidNoneIn, type Subject } from '@jejak/shared/linking/said-none'
import type { Ranked } from '@jejak/shared/match/plan'
import { useMemo } from 'preact/hooks'
import { recall } from '../data/choices.ts'
import { useRanking } from '../data/ranking.ts'
import type { PlanChoice } from '../data/skp.ts'
import { useSession } from '../screen/use-session.ts'
import { useLive } from '../storage/live.ts'

export type Linker = {
  /** What fits a text, best first. */
  readonly rank: (subject: Subject) => readonly Ranked[]
  /**
   * How a text stands to the plan.
   * @param chosen what the person said for this very text: null that nothing fits, undefined nothing yet
   */
  readonly view: (subject: Subject, chosen: string | null | undefined) => LinkView
}

/**
 * Links texts to a plan, by its words and by what the person chose before, wherever they did. One serves all rows of a
 * list. Null while the ranking and the memory are on their way: then nothing is known yet, and nothing is asked.
 * @param choices the rencana aksi of the day's period (`planOn`)
 */
export function useLinker(choices: readonly PlanChoice[]): Linker | null {
  const { context } = useSession()
  const memory = useLive(() => recall(context.database), [context])
  const makeRanker = useRanking()
  const isHere = new Set(choices.map(({ id }) => id))
  return useMemo(() => {
    if (memory.state === 'loading' || makeRanker === null) return null
    const past = memory.state === 'ready' ? memory.value : []
    const ranker = makeRanker(choices, past)
    const saidNone = saidNoneIn(past)
    const rank = ({ text, objectKey }: Subject) =>
      text.trim() === '' ? [] : ranker(text, objectKey === '' ? {} : { objectKey })
    return {
      rank,
      view: (subject, chosen) =>
        linkView({
          ranked: rank(subject),
          // What was chosen in another period is no choice in this one.
          chosen: typeof chosen === 'string' && !isHere.has(chosen) ? undefined : chosen,
          isNoneKnown: saidNone(subject),
        }),
    }
  }, [makeRanker, memory, choices.map(({ id, rencanaAksi }) => `${id} ${rencanaAksi}`).join('\n')])
}
