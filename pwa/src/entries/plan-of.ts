import { decidedPlan } from '@jejak/shared/entry/decided-plan'
import type { PlanChoice } from '../data/skp.ts'
import type { ShownEntry } from '../storage/views.ts'

/** What was decided keeps the words it was decided under; everything else reads as the plan does now. */
export function planOf(
  entry: Pick<ShownEntry, 'planId' | 'status' | 'decision'>,
  plan: readonly PlanChoice[],
): PlanChoice | undefined {
  const choice = plan.find(({ id }) => id === entry.planId)
  const decided = decidedPlan(entry)
  if (!decided || entry.planId === null) return choice
  const { rencanaAksi, rhk } = decided
  return { id: entry.planId, periodId: '', indikator: '', ...choice, rencanaAksi, rhk }
}
