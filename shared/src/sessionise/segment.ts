import type { Day } from '../calendar/day.ts'
import type { Act } from './act.ts'
import type { Ident } from './catalogue.ts'
import type { Span } from './span.ts'

/** Visits to one object that belong together. `activeMs` is its own time, without what was folded in. */
export type Segment = Span & {
  readonly ident: Ident
  readonly app: string
  readonly type: string
  readonly day: Day
  /** Where it began before anything was cut away: ids hang on it. */
  readonly origin: number
  readonly activeMs: number
  readonly edits: readonly number[]
  readonly acts: readonly Act[]
  /** Objects looked at for a moment in between. */
  readonly insertions: readonly Ident[]
  readonly jumped: boolean
  /** Several small ones told as one. */
  readonly group?: Group
  /** Accepted earlier: stands as it is, and is not suggested again. */
  readonly isKept?: true
}

export type Group = {
  /** The rule of the acts, or `read`. */
  readonly rule: string
  readonly type: string
  readonly members: readonly Ident[]
  readonly count: number
}

/** Two segments of one object, and what lay between them, as one. */
export function joined(a: Segment, b: Segment, between: readonly Segment[]): Segment {
  return {
    ...a,
    end: Math.max(a.end, b.end),
    activeMs: a.activeMs + b.activeMs,
    edits: a.edits.concat(b.edits),
    acts: a.acts.concat(b.acts),
    insertions: [
      ...a.insertions,
      ...between.flatMap((segment) => [segment.ident, ...segment.insertions]),
      ...b.insertions,
    ],
    jumped: a.jumped || b.jumped,
  }
}
