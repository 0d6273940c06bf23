/** A stretch of time, in epoch milliseconds: `start` belongs to it, `end` does not. */
export type Span = { readonly start: number; readonly end: number }

export const lengthOf = (span: Span) => span.end - span.start

export const totalOf = (spans: readonly Span[]) =>
  spans.reduce((sum, span) => sum + lengthOf(span), 0)

/** At the end of a list, however long: an argument for each item would overflow the stack. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item)
}

/** True when sorted by start; checked first, because sorting costs more than walking. */
export const isSorted = (spans: readonly Span[]) =>
  spans.every((span, i) => i === 0 || spans[i - 1]!.start <= span.start)

export const sorted = <T extends Span>(spans: readonly T[]): readonly T[] =>
  isSorted(spans) ? spans : [...spans].sort((a, b) => a.start - b.start)

/** The same time as the fewest spans: touching and overlapping ones become one, empty ones go. */
export function merge(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of sorted(spans)) {
    if (end <= start) continue
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** Time of `span` that falls into spans which are merged. */
export function overlapWith(merged: readonly Span[], span: Span): number {
  let sum = 0
  for (let i = firstEndingAfter(merged, span.start); i < merged.length; i++) {
    const other = merged[i]!
    if (other.start >= span.end) break
    sum += Math.min(span.end, other.end) - Math.max(span.start, other.start)
  }
  return sum
}

/** Index of the first merged span that ends after an instant; their number when none does. */
export function firstEndingAfter(merged: readonly Span[], at: number): number {
  let low = 0
  let high = merged.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (merged[middle]!.end > at) high = middle
    else low = middle + 1
  }
  return low
}

/** The parts of `span` outside merged spans. */
export function outside(span: Span, merged: readonly Span[]): Span[] {
  const parts: Span[] = []
  let from = span.start
  for (let i = firstEndingAfter(merged, span.start); i < merged.length; i++) {
    const hole = merged[i]!
    if (hole.start >= span.end) break
    if (hole.start > from) parts.push({ start: from, end: hole.start })
    from = Math.max(from, hole.end)
  }
  if (from < span.end) parts.push({ start: from, end: span.end })
  return parts
}

/** The parts of `span` inside merged spans. */
export function inside(span: Span, merged: readonly Span[]): Span[] {
  const parts: Span[] = []
  for (let i = firstEndingAfter(merged, span.start); i < merged.length; i++) {
    const other = merged[i]!
    if (other.start >= span.end) break
    parts.push({ start: Math.max(span.start, other.start), end: Math.min(span.end, other.end) })
  }
  return parts
}
