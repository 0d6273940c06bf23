import { alikeTo, type Unlinked } from '@jejak/shared/linking/alike'
import type { PlanItem } from '@jejak/shared/match/plan'
import { learnChoice } from './choices.ts'
import type { DaySuggestion } from './day-suggestions.ts'

/** What the person says of a suggestion: the rencana aksi it goes under, or null, that none fits. */
export type Answer = { readonly plan: PlanItem | null; readonly now: number }

/** Remembers one answer for these suggestions. */
export async function giveAnswer(
  items: readonly DaySuggestion[],
  { plan, now }: Answer,
): Promise<void> {
  for (const { suggestion } of items) {
    await learnChoice({
      id: suggestion.id,
      text: suggestion.text,
      objectKey: suggestion.object.key,
      planId: plan?.id ?? null,
      rencanaAksi: plan?.rencanaAksi ?? '',
      at: now,
    })
  }
}

/** Suggestions of the day that wait for an answer and are of the same kind as this one. */
export function openAlike(
  one: DaySuggestion,
  items: readonly DaySuggestion[],
): readonly DaySuggestion[] {
  const open = items.filter(({ link, state }) => link?.kind === 'open' && state !== 'offered')
  const ids = new Set(alikeTo(toUnlinked(one), open.map(toUnlinked)).map(({ id }) => id))
  return open.filter(({ suggestion }) => ids.has(suggestion.id))
}

const toUnlinked = ({ suggestion }: DaySuggestion): Unlinked => ({
  id: suggestion.id,
  text: suggestion.text,
  objectKey: suggestion.object.key,
  app: suggestion.app,
  ranked: suggestion.plan,
})
