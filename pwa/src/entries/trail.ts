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

/** Shorter pauses are breath, not a gap. */
const GAP_MINUTES = 15

/**
 * The day as a trail: entries in order, with the stretches between them that nobody has accounted for.
 * @param entries in order of start
 * @param frame the hours to be accounted for so far; null on a day off
 */
export function toTrail<Entry extends Span>(
  entries: readonly Entry[],
  frame: Span | null,
): TrailItem<Entry>[] {
  const trail: TrailItem<Entry>[] = []
  let until = frame?.start ?? entries[0]?.start ?? 0
  const gap = (start: MinuteOfDay, end: MinuteOfDay) => {
    if (end - start >= GAP_MINUTES) trail.push({ kind: 'gap', start, end })
  }
  entries.forEach((entry, index) => {
    gap(
      until,
      frame
        ? Math.max(Math.min(entry.start, frame.end), Math.min(entry.start, until))
        : entry.start,
    )
    trail.push({ kind: 'entry', entry, overlap: overlapWith(entries.slice(0, index), entry) })
    until = Math.max(until, entry.end)
  })
  if (frame) gap(until, frame.end)
  return trail
}

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
