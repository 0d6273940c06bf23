import type { Rule } from '../problems.ts'

const GAP_MINUTES = 60

/**
 * More than an hour of work without a word before this entry, counted from the last entry that ended before it. The
 * legal break is no work: of a Friday it alone is an hour and a half.
 */
export const gapBefore: Rule = (entry, day) => {
  const earlier = day.others.filter((other) => other.id !== entry.id && other.start < entry.start)
  if (earlier.length === 0) return []
  const from = Math.max(...earlier.map((other) => other.end))
  const minutes = entry.start - from - restWithin(day.rest, from, entry.start)
  return minutes > GAP_MINUTES ? [{ code: 'gap-before', level: 'warn', params: { minutes } }] : []
}

const restWithin = (
  rest: { readonly from: number; readonly to: number } | null | undefined,
  from: number,
  to: number,
): number => (rest ? Math.max(0, Math.min(rest.to, to) - Math.max(rest.from, from)) : 0)
