import type { Knowledge, Ranker } from '@jejak/shared/match/rank'
import { loadOfficeWords } from '@jejak/shared/match/vocabulary/load-office-words'
import { recallChoices } from './choices.ts'
import { database } from '../storage/database.ts'

/** What suggestions are ranked by: the plan of the period, and what the person chose before. */
export async function readKnowledge(): Promise<Omit<Knowledge, 'vocabulary'>> {
  const plan = await database.plan.toArray()
  return { plan, memory: await recallChoices(plan) }
}

/** Without a plan there is nothing to rank, and the words of all fields are not even loaded. */
export async function toRanker({ plan, memory }: Omit<Knowledge, 'vocabulary'>): Promise<Ranker> {
  if (plan.length === 0) return () => []
  const [{ ranker }, vocabulary] = await Promise.all([
    import('@jejak/shared/match/rank'),
    loadOfficeWords(),
  ])
  return ranker({ plan, memory, vocabulary })
}
