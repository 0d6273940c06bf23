import type { Rule } from '../problems.ts'

const GAP_MINUTES = 60

/**
 * More than an hour without a word before this entry, counted from the last entry that ended before it. The legal
 * break is no silence: on a Friday it alone is longer than an hour.
 */
export const gapBefore: Rule = (entry, { others, rest }) => {
  let from = -Infinity
  for (const other of others) {
    if (other.id !== entry.id && other.start < entry.start) from = Math.max(from, other.end)
  }
  if (from === -Infinity) return []
  const atRest = rest ? Math.min(entry.start, rest.to) - Math.max(from, rest.from) : 0
  const minutes = entry.start - from - Math.max(0, atRest)
  return minutes > GAP_MINUTES ? [{ code: 'gap-before', level: 'warn', params: { minutes } }] : []
}
