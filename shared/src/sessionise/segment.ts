import type { Day } from '../calendar/day.ts'
import type { Act } from './act.ts'
import type { Ident } from './catalogue.ts'
import type { Span } from './span.ts'
import { append } from './span.ts'

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
  /** Several small segments reported as one. */
  readonly group?: Group
  /** Accepted earlier: kept unchanged and not suggested again. */
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
export type Join = (a: Segment, b: Segment, between: readonly Segment[]) => Segment

type Growing = { -readonly [Field in keyof Segment]: Segment[Field] } & {
  edits: number[]
  acts: Act[]
  insertions: Ident[]
}

/**
 * A join that copies what it is given once and then grows its own copy: a document returned to a
 * thousand times is one long list, not a thousand ever longer ones. One for each pass.
 */
export function joining(): Join {
  const own = new Map<Segment, Growing>()
  return (a, b, between) => {
    const whole = own.get(a) ?? growing(a)
    own.set(whole, whole)
    whole.end = Math.max(whole.end, b.end)
    whole.activeMs += b.activeMs
    whole.jumped ||= b.jumped
    append(whole.edits, b.edits)
    append(whole.acts, b.acts)
    for (const { ident, insertions } of between) {
      whole.insertions.push(ident)
      append(whole.insertions, insertions)
    }
    append(whole.insertions, b.insertions)
    return whole
  }
}

const growing = (segment: Segment): Growing => ({
  ...segment,
  edits: segment.edits.slice(),
  acts: segment.acts.slice(),
  insertions: segment.insertions.slice(),
})
