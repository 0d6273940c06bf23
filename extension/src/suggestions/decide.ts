import { formatMinute, parseMinute } from '@jejak/shared/calendar/day'
import type { Suggestion } from '@jejak/shared/suggest/suggestion'
import { database, type StoredSuggestion } from '../storage/database.ts'
import type { DaySuggestion } from './day-suggestions.ts'
import { rankText } from './manual.ts'

/** What a person may change before moving a suggestion. */
export type Change = Partial<
  Pick<Suggestion, 'text' | 'start' | 'end' | 'quantity' | 'unit' | 'evidence'>
>

export async function edit(item: DaySuggestion, change: Change, now: number): Promise<void> {
  const before = item.suggestion
  const { text = before.text } = change
  const plan = text === before.text ? before.plan : await rankText(text, before.object.key)
  await keep(item, { state: 'edited', suggestion: { ...before, ...change, plan }, now })
}

/** Takes a line away; what was there before comes back with `restore`. */
export async function drop(item: DaySuggestion, now: number): Promise<void> {
  await keep(item, { state: 'dropped', suggestion: item.suggestion, now })
}

export async function restore(kept: StoredSuggestion, now: number): Promise<void> {
  await database.kept.put({ ...kept, state: 'edited', changedAt: now })
}

/** Several lines as one, from the first begin to the last end, under the words of the longest. */
export async function join(items: readonly DaySuggestion[], now: number): Promise<void> {
  const [first, ...others] = items.toSorted((a, b) =>
    a.suggestion.start.localeCompare(b.suggestion.start),
  )
  if (!first || others.length === 0) return
  const all = [first, ...others].map(({ suggestion }) => suggestion)
  const longest = all.toSorted((a, b) => b.activeMinutes - a.activeMinutes)[0] ?? first.suggestion
  const sameUnit = all.every(({ unit }) => unit === longest.unit)
  const links = all.flatMap(({ evidence }) => evidence)
  const suggestion: Suggestion = {
    ...longest,
    id: first.suggestion.id,
    start: first.suggestion.start,
    end:
      all
        .map(({ end }) => end)
        .toSorted()
        .at(-1) ?? longest.end,
    quantity: sameUnit ? sum(all.map(({ quantity }) => quantity)) : longest.quantity,
    evidence: links.filter((link, at) => links.findIndex(({ url }) => url === link.url) === at),
    because: [...new Set(all.flatMap(({ because }) => because))],
    activeMinutes: sum(all.map(({ activeMinutes }) => activeMinutes)),
    confidence: Math.min(...all.map(({ confidence }) => confidence)),
  }
  const joined: DaySuggestion = {
    suggestion,
    state: 'edited',
    from: [...new Set(items.flatMap(({ from }) => from))],
    blocks: items.flatMap(({ blocks }) => blocks),
  }
  await database.transaction('rw', database.kept, async () => {
    await database.kept.bulkDelete(others.map(({ suggestion: { id } }) => id))
    await keep(joined, { state: 'edited', suggestion, now })
  })
}

/** One line as two, cut at a minute that lies inside it. */
export async function split(item: DaySuggestion, minute: number, now: number): Promise<boolean> {
  const { suggestion } = item
  const start = parseMinute(suggestion.start) ?? 0
  const end = parseMinute(suggestion.end) ?? 0
  if (minute <= start || minute >= end) return false
  const share = (minute - start) / (end - start)
  const before = Math.round(suggestion.activeMinutes * share)
  const part = (change: Partial<Suggestion>) => ({ ...suggestion, ...change })
  const second = part({
    id: `${suggestion.id}+${minute}`,
    start: formatMinute(minute),
    activeMinutes: suggestion.activeMinutes - before,
  })
  await database.transaction('rw', database.kept, async () => {
    const first = part({ end: formatMinute(minute), activeMinutes: before })
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
    suggestion: kept.suggestion,
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
