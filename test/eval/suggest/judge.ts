import { dayAt, parseMinute } from '@jejak/shared/calendar/day'
import type { Suggestion } from '@jejak/shared/suggest/suggestion'
import type { ExpectedBlock } from '../expected.ts'
import type { LabelledDay } from './read-days.ts'

export type DayScore = {
  readonly name: string
  readonly folder: string
  readonly expectedMinutes: number
  readonly suggestedMinutes: number
  readonly sharedMinutes: number
  readonly boundaryErrors: readonly number[]
  readonly blocks: number
  readonly suggestions: number
  readonly named: number
  readonly counted: number
  readonly evidenced: number
  readonly kinds: number
  /**
   * Of the blocks that belong to a rencana aksi: how many have it first, chosen unasked, among those offered. `wrong` is
   * of all blocks: another one is chosen unasked.
   */
  readonly planned: Planned
  readonly overlaps: number
  readonly forbidden: readonly string[]
}

export type Planned = {
  readonly of: number
  readonly first: number
  readonly chosen: number
  readonly offered: number
  readonly wrong: number
}

type Placed = { readonly start: number; readonly end: number }
type Pair = {
  readonly block: ExpectedBlock
  readonly suggestion: Suggestion
  readonly shared: number
}

/** What is expected on another day than the first is compared on its own day. */
export function judge(day: LabelledDay, suggestions: readonly Suggestion[]): DayScore {
  const { blocks, forbidden = [], settings } = day.expected
  const first = firstDay(day, settings.zone ?? 420)
  const pairs = match(blocks, suggestions, first)
  const sum = (list: readonly Placed[]) => list.reduce((all, one) => all + one.end - one.start, 0)
  const print = JSON.stringify(suggestions)
  return {
    name: day.name,
    folder: day.folder,
    expectedMinutes: sum(blocks.map(minutes)),
    suggestedMinutes: sum(suggestions.map(minutes)),
    sharedMinutes: pairs.reduce((all, pair) => all + pair.shared, 0),
    boundaryErrors: pairs.flatMap(({ block, suggestion }) => {
      const [a, b] = [minutes(block), minutes(suggestion)]
      return [Math.abs(a.start - b.start), Math.abs(a.end - b.end)]
    }),
    blocks: blocks.length,
    suggestions: suggestions.length,
    named: pairs.filter(isNamed).length,
    counted: pairs.filter(isCounted).length,
    evidenced: pairs.filter(isEvidenced).length,
    kinds: pairs.filter(({ block, suggestion }) => block.kind === suggestion.kind).length,
    planned: plannedOf(pairs),
    overlaps: countOverlaps(suggestions),
    forbidden: forbidden.filter((text) => print.includes(text)),
  }
}

function plannedOf(pairs: readonly Pair[]): Planned {
  const planned = pairs.filter(({ block }) => block.planId !== null)
  const isFirst = ({ block, suggestion }: Pair) => suggestion.plan[0]?.id === block.planId
  const isChosen = ({ suggestion }: Pair) => suggestion.plan[0]?.certain ?? false
  const isOffered = ({ block, suggestion }: Pair) =>
    suggestion.plan.some(({ id }) => id === block.planId)
  return {
    of: planned.length,
    first: planned.filter(isFirst).length,
    chosen: planned.filter((pair) => isFirst(pair) && isChosen(pair)).length,
    offered: planned.filter(isOffered).length,
    wrong: pairs.filter((pair) => isChosen(pair) && !isFirst(pair)).length,
  }
}

const minutes = ({ start, end }: { start: string; end: string }): Placed => ({
  start: parseMinute(start) ?? 0,
  end: parseMinute(end) ?? 0,
})

const firstDay = (day: LabelledDay, zone: number) =>
  dayAt(
    day.events.reduce((least, event) => Math.min(least, event.at), Infinity),
    zone,
  )

/** Each block with the suggestion of its app that shares most time with it, used once. */
function match(
  blocks: readonly ExpectedBlock[],
  suggestions: readonly Suggestion[],
  first: string,
): readonly Pair[] {
  const all: Pair[] = []
  for (const block of blocks) {
    for (const suggestion of suggestions) {
      if (suggestion.app !== block.app || suggestion.day !== (block.day ?? first)) continue
      const [a, b] = [minutes(block), minutes(suggestion)]
      const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
      if (shared > 0) all.push({ block, suggestion, shared })
    }
  }
  const used = new Set<ExpectedBlock | Suggestion>()
  return all
    .sort((a, b) => b.shared - a.shared)
    .filter(({ block, suggestion }) => {
      if (used.has(block) || used.has(suggestion)) return false
      used.add(block).add(suggestion)
      return true
    })
}

const isNamed = ({ block, suggestion }: Pair) =>
  block.textIncludes.every((text) => suggestion.text.includes(text))

const isCounted = ({ block, suggestion }: Pair) =>
  block.unit === suggestion.unit && block.quantity === suggestion.quantity

const isEvidenced = ({ block, suggestion }: Pair) =>
  (suggestion.evidence[0]?.url ?? null) === block.evidence

function countOverlaps(suggestions: readonly Suggestion[]): number {
  let count = 0
  for (const [i, a] of suggestions.entries()) {
    for (const b of suggestions.slice(i + 1)) {
      const [x, y] = [minutes(a), minutes(b)]
      if (a.day === b.day && x.start < y.end && y.start < x.end) count += 1
    }
  }
  return count
}
