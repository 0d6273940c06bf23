import type { Ranker } from '@jejak/shared/match/rank'
import type { PastChoice } from '@jejak/shared/match/plan'
import { useEffect, useState } from 'preact/hooks'
import type { PlanChoice } from './skp.ts'

/**
 * Makes what finds the rencana aksi for a text, best first; it finds none when nothing fits well enough,
 * and then the person chooses.
 */
export type MakeRanker = (plan: readonly PlanChoice[], memory: readonly PastChoice[]) => Ranker

/** The ranking with the words of all fields of office work: loaded when a screen first ranks. */
export async function loadRanking(): Promise<MakeRanker> {
  const [{ ranker }, { OFFICE_WORDS }] = await Promise.all([
    import('@jejak/shared/match/rank'),
    import('@jejak/shared/match/vocabulary/office-words'),
  ])
  return (plan, memory) => ranker({ plan, memory, vocabulary: OFFICE_WORDS })
}

/** Of a ranking whose script cannot be had: it finds nothing, and the person chooses from the whole list. */
const FINDS_NOTHING: MakeRanker = () => () => []

/** The ranking; null until it is there. */
export function useRanking(): MakeRanker | null {
  const [make, setMake] = useState<MakeRanker | null>(null)
  useEffect(() => {
    void loadRanking()
      .catch(() => FINDS_NOTHING)
      .then((loaded) => setMake(() => loaded))
  }, [])
  return make
}
