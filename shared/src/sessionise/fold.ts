import type { Boundary } from './boundary.ts'
import type { SessionConfig } from './config.ts'
import type { Segment } from './segment.ts'
import { joining } from './segment.ts'
import { lengthOf } from './span.ts'

/** Glances that are neither activity nor anchor go; an act makes any visit count. */
export const withoutGlances = (segments: readonly Segment[], config: SessionConfig) =>
  segments.filter((segment) => segment.activeMs >= config.rawMinMs || segment.acts.length > 0)

/** A letter looked at long enough was read, and an act is never an aside. */
function isAside(segment: Segment, config: SessionConfig): boolean {
  if (segment.acts.length > 0 || lengthOf(segment) > config.excursionMs) return false
  return !(segment.type.startsWith('naskah') && segment.activeMs >= config.readMinMs)
}

/**
 * A → B → A with a short B: B folds into A. Only a work object takes asides in, never a list, and
 * only when it weighs at least as much as what it takes.
 */
export function fold(
  segments: readonly Segment[],
  boundary: Boundary,
  config: SessionConfig,
): readonly Segment[] {
  const stack: Segment[] = []
  const join = joining()
  const anchors = (segment: Segment) =>
    segment.type !== 'page' && segment.activeMs >= config.rawMinMs
  for (const next of segments) {
    const aside = stack.at(-1)
    const before = stack.at(-2)
    if (before && before.ident === next.ident && before.day === next.day) {
      // A further stretch of the same object right after a fold joins it as well.
      const gap = { start: before.end, end: next.start }
      const folds =
        aside &&
        isAside(aside, config) &&
        anchors(before) &&
        anchors(next) &&
        before.activeMs + next.activeMs >= aside.activeMs &&
        boundary.isJoinable(gap)
      if (folds) {
        stack.splice(-2, 2, join(before, next, [aside]))
        continue
      }
    }
    const goesOn =
      aside?.ident === next.ident && boundary.isJoinable({ start: aside.end, end: next.start })
    if (aside && goesOn) stack[stack.length - 1] = join(aside, next, [])
    else stack.push(next)
  }
  return stack
}
