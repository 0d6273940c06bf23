import type { PlanItem } from '@jejak/shared/match/plan'
import { choose } from '../../bkn/store/bkn-store.ts'
import type { DaySuggestion } from '../../suggestions/day-suggestions.ts'
import { database } from '../../storage/database.ts'

/** What is chosen here is chosen where the day is filled into e-Kinerja as well, when the plan was read there. */
export async function tellDayTab(
  items: readonly DaySuggestion[],
  plan: PlanItem | null,
): Promise<void> {
  if ((await database.plan.count()) === 0) return
  for (const { suggestion } of items) {
    await choose(suggestion.id, { rencanaAksi: plan?.rencanaAksi ?? null })
  }
}
