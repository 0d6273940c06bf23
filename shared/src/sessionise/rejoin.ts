import type { Boundary } from './boundary.ts'
import type { SessionConfig } from './config.ts'
import type { Segment } from './segment.ts'
import { joining } from './segment.ts'
import { stands } from './standing.ts'

/**
 * Joins the segments of one object when no kept segment lies between, and absorbs the small
 * things between. Works on a stack: entries after the joined one are all small.
 */
export function rejoin(
  segments: readonly Segment[],
  boundary: Boundary,
  config: SessionConfig,
): readonly Segment[] {
  const out: Segment[] = []
  const join = joining()
  const latest = new Map<string, number>()
  let lastStanding = -1
  for (const next of segments) {
    const index = latest.get(next.ident)
    const before = index === undefined ? undefined : out[index]
    const isOpen =
      index !== undefined &&
      before?.ident === next.ident &&
      index >= lastStanding &&
      !next.group &&
      !next.isKept &&
      boundary.isJoinable({ start: before.end, end: next.start })
    if (isOpen && before && index !== undefined) {
      const between = out.slice(index + 1)
      const aside = between.reduce((sum, segment) => sum + segment.activeMs, 0)
      if (before.activeMs + next.activeMs >= aside) {
        out.length = index
        out.push(join(before, next, between))
        if (stands(out[index]!, config)) lastStanding = index
        continue
      }
    }
    out.push(next)
    latest.set(next.ident, out.length - 1)
    if (stands(next, config)) lastStanding = out.length - 1
  }
  return out
}
