import type { Rule } from '../problems.ts'

const GAP_MINUTES = 60

/** More than an hour without a word before this entry, counted from the last entry that ended before it. */
export const gapBefore: Rule = (entry, day) => {
  const earlier = day.others.filter((other) => other.id !== entry.id && other.start < entry.start)
  if (earlier.length === 0) return []
  const minutes = entry.start - Math.max(...earlier.map((other) => other.end))
  return minutes > GAP_MINUTES ? [{ code: 'gap-before', level: 'warn', params: { minutes } }] : []
}
