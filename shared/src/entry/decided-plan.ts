import type { Entry, PlanWords } from './entry.ts'

/**
 * The words of the plan an approved entry was decided under: they are shown and exported whatever the plan says now.
 * Null for an entry that can still change, which follows the plan, and when the server did not say them.
 */
export const decidedPlan = ({
  status,
  decision,
}: Pick<Entry, 'status' | 'decision'>): PlanWords | null =>
  status === 'approved' ? (decision?.plan ?? null) : null
