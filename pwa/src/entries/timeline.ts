import type { MinuteOfDay } from '@jejak/shared/calendar/day'

type Span = { readonly start: MinuteOfDay; readonly end: MinuteOfDay }

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

/** Minutes that a span shares with any of others. */
export function overlapWith(others: readonly Span[], span: Span): number {
  const shared = others.map((other) => ({
    start: Math.max(other.start, span.start),
    end: Math.min(other.end, span.end),
  }))
  return coveredMinutes(shared.filter((part) => part.end > part.start))
}
