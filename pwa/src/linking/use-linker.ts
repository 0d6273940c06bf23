import { carryOver } from '@jejak/shared/linking/carry-over'
import type { Linker } from '@jejak/shared/linking/linker'
import { linkView } from '@jejak/shared/linking/link-view'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { recall } from '../data/choices.ts'
import { loadRanking, type MakeLinker } from '../data/ranking.ts'
import { findSkp, toPlan, type PlanChoice } from '../data/skp.ts'
import { useSession } from '../screen/use-session.ts'
import { useLive } from '../storage/live.ts'

/**
 * Links texts to a plan, by its words and by what the person chose before, wherever they did. One serves all rows of a
 * list. Null while the ranking and the memory are on their way: then nothing is known yet, and nothing is asked.
 * @param choices the rencana aksi of the day's period (`planOn`)
 */
export function useLinker(choices: readonly PlanChoice[]): Linker | null {
  const { context } = useSession()
  const shape = choices.map(({ id, rencanaAksi }) => `${id} ${rencanaAksi}`).join('\n')
  const memory = useLive(async () => {
    const [past, skps] = await Promise.all([recall(context.database), findSkp(context)])
    return carryOver(past, toPlan(skps), choices)
  }, [context, shape])
  const [make, setMake] = useState<MakeLinker | null>(null)
  useEffect(() => {
    void loadRanking()
      .catch(() => withoutRanking)
      .then((loaded) => setMake(() => loaded))
  }, [])
  return useMemo(() => {
    if (memory.state === 'loading' || make === null) return null
    return make(choices, memory.state === 'ready' ? memory.value : [])
  }, [make, memory, shape])
}

/** When its script cannot be had nothing is found, and the person chooses from the whole list. */
const withoutRanking: MakeLinker = () => ({
  rank: () => [],
  view: (_subject, chosen) => linkView({ ranked: [], chosen, isNoneKnown: false }),
  alikeTo: () => [],
})
