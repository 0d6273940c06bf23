import type { Linker } from '@jejak/shared/linking/linker'
import { loadOfficeWords } from '@jejak/shared/match/vocabulary/load-office-words'
import type { PastChoice } from '@jejak/shared/match/plan'
import type { PlanChoice } from './skp.ts'

/** Makes what finds the rencana aksi for texts; it finds none when nothing fits well enough, and then the person chooses. */
export type MakeLinker = (plan: readonly PlanChoice[], memory: readonly PastChoice[]) => Linker

/** The ranking with the words of all fields of office work: loaded when a screen first links. */
export async function loadRanking(): Promise<MakeLinker> {
  const [{ linker }, vocabulary] = await Promise.all([
    import('@jejak/shared/linking/linker'),
    loadOfficeWords(),
  ])
  return (plan, memory) => linker({ plan, memory, vocabulary })
}
