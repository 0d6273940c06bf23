import type { SaidNone } from '@jejak/shared/linking/said-none'
import type { PlanItem } from '@jejak/shared/match/plan'
import type { Knowledge, Ranker } from '@jejak/shared/match/rank'
import { loadOfficeWords } from '@jejak/shared/match/vocabulary/load-office-words'
import { listChoices, toAnswers, toMemory } from './choices.ts'
import { readFromJejak } from './from-jejak.ts'
import { database } from '../storage/database.ts'

/** What suggestions are ranked by, as it is stored: each read begins at once, as a live query asks for. */
export async function readRankingRows() {
  const [read, told, own] = await Promise.all([
    database.plan.toArray(),
    readFromJejak(),
    listChoices(),
  ])
  return { read, told, own }
}

type RankingRows = Awaited<ReturnType<typeof readRankingRows>>

/**
 * The plan of the period, as e-Kinerja has it when it was read here, else as Jejak told it; what the person chose before,
 * here or in Jejak; and what they said of the suggestions themselves.
 */
export function toKnowledge({ read, told, own }: RankingRows) {
  const plan: readonly PlanItem[] = read.length > 0 ? read : told.plan
  return { plan, memory: toMemory(own, plan, told.choices), answers: toAnswers(own, plan) }
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
