import type { SaidNone } from '@jejak/shared/linking/said-none'
import type { PlanItem } from '@jejak/shared/match/plan'
import type { Knowledge, Ranker } from '@jejak/shared/match/rank'
import { loadOfficeWords } from '@jejak/shared/match/vocabulary/load-office-words'
import { recallChoices } from './choices.ts'
import { readFromJejak } from './from-jejak.ts'
import { database } from '../storage/database.ts'

/** The plan of the period: as e-Kinerja has it when it was read here, else as Jejak told it. */
export async function readPlan(): Promise<readonly PlanItem[]> {
  const read = await database.plan.toArray()
  return read.length > 0 ? read : (await readFromJejak()).plan
}

/** What suggestions are ranked by: the plan of the period, and what the person chose before, here or in Jejak. */
export async function readKnowledge(): Promise<Omit<Knowledge, 'vocabulary'>> {
  const plan = await readPlan()
  return { plan, memory: await recallChoices(plan, (await readFromJejak()).choices) }
}

export type Ranking = { readonly rank: Ranker; readonly saidNone: SaidNone }

/** Without a plan there is nothing to rank, and the words of all fields are not even loaded. */
export async function toRanking({ plan, memory }: Omit<Knowledge, 'vocabulary'>): Promise<Ranking> {
  if (plan.length === 0) return { rank: () => [], saidNone: () => false }
  const [{ ranker }, vocabulary, { saidNoneIn }] = await Promise.all([
    import('@jejak/shared/match/rank'),
    loadOfficeWords(),
    import('@jejak/shared/linking/said-none'),
  ])
  return { rank: ranker({ plan, memory, vocabulary }), saidNone: saidNoneIn(memory) }
}
