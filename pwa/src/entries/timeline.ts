import type { MinuteOfDay } from '@jejak/shared/calendar/day'

type Span = { readonly start: MinuteOfDay; readonly end: MinuteOfDay }

export type TrailItem<Entry extends Span> =
  | {
      readonly kind: 'entry'
      readonly entry: Entry
      /** Minutes shared with entries that stand before it. */
      readonly overlap: number
    }
  | { readonly kind: 'gap'; readonly start: MinuteOfDay; readonly end: MinuteOfDay }

/**
 * The day as a trail: entries in order, with the stretches between them that nobody has accounted for.
 * @param entries in order of start
 * @param gaps in order, as `findGaps` gives them
 */
export function toTrail<Entry extends Span>(
  entries: readonly Entry[],
  gaps: readonly Span[],
): TrailItem<Entry>[] {
  const steps = entries.map((entry, index): TrailItem<Entry> => ({
    kind: 'entry',
    entry,
    overlap: overlapWith(entries.slice(0, index), entry),
  }))
  const free = gaps.map(({ start, end }): TrailItem<Entry> => ({ kind: 'gap', start, end }))
  return [...steps, ...free].sort((a, b) => startOf(a) - startOf(b))
}

const startOf = (item: TrailItem<Span>): MinuteOfDay =>
  item.kind === 'gap' ? item.start : item.entry.start

/** Minutes of the union: time told twice counts once. */
export function coveredMinutes(spans: readonly Span[]): number {
  let total = 0
  let until = 0
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    total += Math.max(0, span.end - Math.max(span.start, until))
    until = Math.max(until, span.end)
  }
  return total
}

function overlapWith(earlier: readonly Span[], span: Span): number {
  const shared = earlier.map((other) => ({
    start: Math.max(other.start, span.start),
    end: Math.min(other.end, span.end),
  }))
  return coveredMinutes(shared.filter((part) => part.end > part.start))
}
