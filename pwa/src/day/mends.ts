import type { Interval } from '@jejak/shared/calendar/interval'
import { isOverlapping } from '@jejak/shared/calendar/interval'
import type { Problem } from '@jejak/shared/entry/problems'
import type { Span } from '../time-line/span.ts'

/** A way out of a problem that is taken in place. */
export type Mend =
  /** The block as a whole goes to where it is free. */
  | { readonly kind: 'move' | 'start' | 'end'; readonly span: Span }
  | { readonly kind: 'split' | 'times' | 'form' }

type Ground = {
  readonly span: Span
  /** The other blocks of the day. */
  readonly others: readonly Interval[]
  /** The last minute that may be vouched for: now on this very day, else the end of it. */
  readonly latest: number
}

/** The ways out of a problem, the best first; none where only the person's own words help. */
export function mendsOf(problem: Pick<Problem, 'code'>, ground: Ground): readonly Mend[] {
  switch (problem.code) {
    case 'overlap':
      return mendOverlap(ground)
    case 'future-end': {
      const { span, latest } = ground
      const end = Math.floor(latest / 5) * 5
      return end > span.start ? [{ kind: 'end', span: { ...span, end } }] : [{ kind: 'times' }]
    }
    case 'end-before-start':
    case 'too-short':
    case 'overfull-day':
      return [{ kind: 'times' }]
    case 'too-long':
      return [{ kind: 'split' }]
    case 'empty-text':
    case 'bad-link':
    case 'no-evidence':
    case 'vague-opener':
      return [{ kind: 'form' }]
    case 'duplicate-text':
    case 'gap-before':
    case 'late':
    case 'no-plan':
    case 'outside-hours':
    case 'outside-period':
    case 'outside-term':
    case 'too-many-entries':
      return []
  }
}

/** To the end of what it overlaps, whole if there is room, or else without the minutes that are told twice. */
function mendOverlap({ span, others, latest }: Ground): readonly Mend[] {
  const touched = others.filter((other) => isOverlapping(other, span))
  const from = Math.max(...touched.map(({ end }) => end))
  const until = Math.min(...touched.map(({ start }) => start))
  const length = span.end - span.start
  const mends: Mend[] = []
  const moved = { start: from, end: from + length }
  const isFree = !others.some((other) => isOverlapping(other, moved))
  if (isFree && moved.end <= latest) mends.push({ kind: 'move', span: moved })
  if (from < span.end) mends.push({ kind: 'start', span: { ...span, start: from } })
  else if (until > span.start) mends.push({ kind: 'end', span: { ...span, end: until } })
  return mends.length > 0 ? mends : [{ kind: 'times' }]
}
