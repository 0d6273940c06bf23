import type { MinuteOfDay } from '@jejak/shared/calendar/day'
import type { Suggestion } from '@jejak/shared/suggest/suggestion'
import { database, type StoredSuggestion } from '../storage/database.ts'
import type { DaySuggestion } from './day-suggestions.ts'
import { mergeSuggestions, splitSuggestion } from './split-merge.ts'

/** What a person may change before moving a suggestion. */
export type Change = Partial<
  Pick<Suggestion, 'text' | 'start' | 'end' | 'quantity' | 'unit' | 'evidence'>
>

export async function edit(item: DaySuggestion, change: Change, now: number): Promise<void> {
  await keep(item, { state: 'edited', suggestion: { ...item.suggestion, ...change }, now })
}

/** Takes a suggestion away; `restore` brings it back. */
export async function drop(item: DaySuggestion, now: number): Promise<void> {
  await keep(item, { state: 'dropped', suggestion: item.suggestion, now })
}

export async function restore(kept: StoredSuggestion, now: number): Promise<void> {
  await database.kept.put({ ...kept, state: 'edited', changedAt: now })
}

/** Several suggestions as one, from the first begin to the last end. */
export async function merge(items: readonly DaySuggestion[], now: number): Promise<void> {
  const [first, ...others] = items.toSorted((a, b) =>
    a.suggestion.start.localeCompare(b.suggestion.start),
  )
  if (!first || others.length === 0) return
  const rest = others.map(({ suggestion }) => suggestion)
  const suggestion = mergeSuggestions(first.suggestion, rest)
  const merged: DaySuggestion = {
    suggestion,
    state: 'edited',
    from: [...new Set(items.flatMap(({ from }) => from))],
    blocks: items.flatMap(({ blocks }) => blocks),
    ...(first.zone !== undefined && { zone: first.zone }),
  }
  await database.transaction('rw', database.kept, async () => {
    await database.kept.bulkDelete(rest.map(({ id }) => id))
    await keep(merged, { state: 'edited', suggestion, now })
  })
}

/** One suggestion as two, cut at a minute of its day; false when the minute does not lie inside it. */
export async function split(item: DaySuggestion, at: MinuteOfDay, now: number): Promise<boolean> {
  const cut = splitSuggestion(item.suggestion, at)
  if (!cut.ok) return false
  const { first, second } = cut.value
  await database.transaction('rw', database.kept, async () => {
    await keep(item, { state: 'edited', suggestion: first, now })
    await keep({ ...item, blocks: [] }, { state: 'edited', suggestion: second, now })
  })
  return true
}

async function keep(
  item: DaySuggestion,
  kept: {
    readonly state: StoredSuggestion['state']
    readonly suggestion: Suggestion
    readonly now: number
  },
): Promise<void> {
  await database.kept.put({
    id: kept.suggestion.id,
    day: kept.suggestion.day,
    state: kept.state,
    from: item.from,
    changedAt: kept.now,
    blocks: item.blocks,
    // What fits it is ranked at each look, by the plan and the choices of then.
    suggestion: { ...kept.suggestion, plan: [] },
    ...(item.zone !== undefined && { zone: item.zone }),
  })
}
