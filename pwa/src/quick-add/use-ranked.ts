import type { PastChoice, Ranked } from '@jejak/shared/match/plan'
import { useMemo } from 'preact/hooks'
import { recall } from '../data/drafts.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { useRanking } from '../data/ranking.ts'
import type { PlanChoice } from '../data/skp.ts'
import { useSession } from '../screen/use-session.ts'

const SHOWN_RANKS = 3
const NOTHING: PastChoice[] = []

/** The rencana aksi that fit a sentence, best first, by the person's own choices too. Empty: it abstains. */
export function useRanked(text: string, choices: readonly PlanChoice[]): readonly Ranked[] {
  const { context } = useSession()
  const memory = valueOr(
    useLive(() => recall(context.database), [context]),
    NOTHING,
  )
  const makeRanker = useRanking()
  const rank = useMemo(
    () => makeRanker(choices, memory),
    [makeRanker, memory, choices.map((choice) => choice.id).join()],
  )
  return useMemo(() => (text === '' ? [] : rank(text).slice(0, SHOWN_RANKS)), [text, rank])
}
