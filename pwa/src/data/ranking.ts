import type { Ranker } from '@jejak/shared/match/rank'
import { loadOfficeWords } from '@jejak/shared/match/vocabulary/load-office-words'
import type { PastChoice } from '@jejak/shared/match/plan'
import { useEffect, useState } from 'preact/hooks'
import type { PlanChoice } from './skp.ts'

/**
 * Makes what finds the rencana aksi for a text, best first; it finds none when nothing fits well enough,
 * and then the person chooses.
 */
export type MakeRanker = (plan: readonly PlanChoice[], memory: readonly PastChoice[]) => Ranker

const NOT_YET: MakeRanker = () => () => []

/** The ranking with the words of all fields of office work: loaded when a screen first ranks. */
export async function loadRanking(): Promise<MakeRanker> {
  const [{ ranker }, vocabulary] = await Promise.all([
    import('@jejak/shared/match/rank'),
    loadOfficeWords(),
  ])
  return (plan, memory) => ranker({ plan, memory, vocabulary })
}

/** The ranking, which finds nothing until it is there. */
export function useRanking(): MakeRanker {
  const [make, setMake] = useState<MakeRanker>(() => NOT_YET)
  useEffect(() => {
    void loadRanking().then((loaded) => setMake(() => loaded))
  }, [])
  return make
}
